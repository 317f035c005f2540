// Opens each report as a reader would, and says what is wrong; run by scripts/check-report.
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
const axe = readFileSync(join(here, "node_modules/axe-core/axe.min.js"), "utf8");
const WIDTHS = [360, 768, 1280];
const SCHEMES = ["light", "dark"];

// A page that tells what it does: requests, dialogs, and what its policy stops.
async function open(browser, file, width, scheme, wrong) {
  const page = await browser.newPage();
  const address = pathToFileURL(file).href;
  page.on("request", request => request.url() === address || wrong("requests " + request.url()));
  page.on("dialog", dialog => { wrong("dialog " + dialog.message()); dialog.dismiss(); });
  page.on("console", message => wrong("console: " + message.text()));
  page.on("pageerror", error => wrong("error: " + error.message));
  page.on("popup", () => wrong("opens a window"));
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 900 });
  await page.goto(address);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 200))));
  return page;
}

async function accessible(page, wrong) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await window.axe.run()).violations.map(
    ({ id, impact, nodes }) => ({ id, impact, first: nodes[0].html.slice(0, 120), many: nodes.length })));
  for (const { id, impact, first, many } of found) {
    const text = `axe, ${impact}: ${id}, ${many} times, first ${first}`;
    impact === "serious" || impact === "critical" ? wrong(text) : console.log(text);
  }
}

async function drawn(page, wrong) {
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - window.innerWidth,
    figures: document.querySelectorAll("figure").length,
    drawn: document.querySelectorAll("figure .canvas > svg[role=img] > title").length,
    cut: Array.from(document.querySelectorAll(".canvas > svg"), svg => svg.getBoundingClientRect())
      .filter(box => box.right > window.innerWidth + 1 || box.left < 0).length
  }));
  seen.wide <= 0 || wrong(`${seen.wide} pixels wider than the screen`);
  seen.drawn === seen.figures || wrong(`${seen.drawn} of ${seen.figures} plots are drawn`);
  seen.cut === 0 || wrong(`${seen.cut} plots leave the screen`);
}

async function byKeyboard(page, wrong) {
  const focused = () => page.evaluate(() => document.activeElement.className || document.activeElement.id);
  await page.keyboard.press("Tab");
  await focused() === "skip" || wrong("the first stop is not the link to the content: " + await focused());
  await page.keyboard.press("Enter");
  await focused() === "content" || wrong("the link to the content does not lead there: " + await focused());
  const first = await page.$("main summary");
  if (first) {
    await first.focus();
    await page.keyboard.press("Enter");
    await page.evaluate(() => document.querySelector("main details").open) || wrong("numbers do not unfold");
  }
}

// Without script all numbers are there to be read.
async function withoutScript(browser, file, wrong) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(file).href);
  const closed = (await page.$$("figure details:not([open])")).length;
  closed === 0 || wrong(`without script ${closed} tables are closed`);
  await page.close();
}

async function check(browser, file) {
  const name = basename(dirname(resolve(file)));
  let many = 0;
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const wrong = text => { many++; console.log(`${name}, ${scheme}, ${width}: ${text}`); };
      const page = await open(browser, file, width, scheme, wrong);
      await drawn(page, wrong);
      await page.screenshot({ path: join(here, `${name}-${scheme}-${width}.png`), fullPage: true });
      await accessible(page, wrong);
      await byKeyboard(page, wrong);
      if (width === 768) {
        (await page.pdf({ format: "A4", path: join(here, `${name}-${scheme}.pdf`) })).length > 1000 || wrong("no print");
      }
      await page.close();
    }
  }
  await withoutScript(browser, file, text => { many++; console.log(`${name}: ${text}`); });
  console.log(`${name}: ${many} faults in ${SCHEMES.length * WIDTHS.length} views`);
  return many;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM, headless: true, args: process.getuid?.() === 0 ? ["--no-sandbox"] : []
});
let faults = 0;
for (const file of process.argv.slice(2)) {
  faults += await check(browser, file);
}
await browser.close();
process.exitCode = faults === 0 ? 0 : 1;
