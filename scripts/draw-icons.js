// Draws the icons of the installed app from app/icon.svg:  node scripts/draw-icons.js
// To be run when the drawing changes; the pictures are part of the repository.
import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { findBrowser } from "./lib/browser.js";
import { root } from "./lib/root.js";

const PAPER = "#faf6ec";
/** Share of the picture that the drawing takes: launchers cut maskable ones to a circle of 80 %. */
const ICONS = [
  { file: "public/icons/icon-192.png", size: 192, share: 1, ground: "transparent" },
  { file: "public/icons/icon-512.png", size: 512, share: 1, ground: "transparent" },
  { file: "public/icons/icon-maskable-512.png", size: 512, share: 0.7, ground: PAPER },
  { file: "app/apple-icon.png", size: 180, share: 0.9, ground: PAPER },
];

const drawing = readFileSync(`${root}/app/icon.svg`, "utf8");
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
for (const { file, size, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = Math.round(size * share);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      <div style="width:${side}px;height:${side}px">${drawing.replace("<svg ", '<svg width="100%" height="100%" ')}</div>`,
  );
  await page.screenshot({ path: `${root}/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
