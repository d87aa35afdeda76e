/** Light, dark, or as the device says. Kept in a cookie, so that the first paint is right. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME_COOKIE = "replenish-theme";
export const readTheme = (text: string | undefined): Theme =>
  THEMES.find((theme) => theme === text) ?? "auto";
