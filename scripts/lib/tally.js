// Counts what passed and failed over all checks, so that one line can say it.
import { wordsOf } from "./progress.js";

export class Tally {
  passed = 0;
  failed = 0;

  /** @param {{ passed: number, failed: number }} more */
  add({ passed, failed }) {
    this.passed += passed;
    this.failed += failed;
  }

  /**
   * Runs one check. One that breaks down counts as failed and is shown; it returns false, so that what builds on it can
   * be left out.
   * @param {string} name
   * @param {() => Promise<{ passed: number, failed: number } | void>} check counts nothing: it is one that passed
   */
  async run(name, check) {
    const from = performance.now();
    console.log(`\n── ${name}`);
    let counted;
    try {
      counted = (await check()) ?? { passed: 1, failed: 0 };
    } catch (error) {
      console.error(wordsOf(error));
      counted = { passed: 0, failed: 1 };
    }
    this.add(counted);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`   ${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)`);
    return counted.failed === 0;
  }
}
