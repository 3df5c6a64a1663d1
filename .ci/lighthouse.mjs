#!/usr/bin/env node
// Takes the marks of Lighthouse for pages of the sample newspaper, on a slow phone, and prints a table.
// Needs Node 18, Chromium and what `mvn package` has built; wants a quiet machine. Of five runs it
// takes the one whose speed is in the middle. Beside it stands Lighthouse's measure of the machine while
// it ran: a slow or busy one makes a slower phone. Addresses may be given: .ci/lighthouse.mjs / /fa/ ;
// ends with 1 if a mark is too low. Chromium's edition without windows is taken where there is one (on
// Debian chromium-headless-shell): it does less beside the page, and so disturbs the measure less.
import {spawn, spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {createServer} from "node:http";
import {tmpdir} from "node:os";
import {dirname, extname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {gzipSync} from "node:zlib";

const LIGHTHOUSE = "lighthouse@12.8.2";
const RUNS = 5;
const LEAST = {performance: 98, accessibility: 100, "best-practices": 100, seo: 100};
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".xml": "application/xml", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
  ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".woff2": "font/woff2",
};
const site = join(dirname(fileURLToPath(import.meta.url)), "..", "content", "target", "site");

// The rules of _headers: an address that may end with a star, then what is sent along.
const rules = [];
const headers = join(site, "_headers");
for (const line of existsSync(headers) ? readFileSync(headers, "utf8").split("\n") : []) {
  if (line.startsWith("/")) rules.push([line.replace(/\*$/, ""), []]);
  else if (line.trim()) rules.at(-1)[1].push(line.trim().split(/:\s*(.*)/));
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x/").pathname);
  let file = join(site, path.endsWith("/") ? path + "index.html" : path);
  const found = existsSync(file) && !path.includes("..");
  if (!found) file = join(site, "404.html");
  for (const [prefix, lines] of rules) {
    if (path.startsWith(prefix)) lines.forEach(([name, value]) => response.setHeader(name, value));
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  let bytes = readFileSync(file);
  if (/text|json|xml/.test(type)) {
    bytes = gzipSync(bytes, {level: 9});
    response.setHeader("Content-Encoding", "gzip");
  }
  response.writeHead(found ? 200 : 404, {"Content-Type": type, "Content-Length": bytes.length});
  response.end(bytes);
});

// In each language: the front page, an article with a photo, a section and the search.
function pages() {
  const found = [];
  for (const tree of ["/", "/fa/", "/ps/"]) {
    if (!existsSync(join(site, tree, "index.html"))) continue;
    found.push(tree);
    const article = first(tree, /^\d{4}$/);
    if (article) found.push(article);
    for (const more of ["sections/world/", "search/"]) {
      if (existsSync(join(site, tree, more, "index.html"))) found.push(tree + more);
    }
  }
  return found;
}

function first(tree, years) {
  const all = readdirSync(join(site, tree)).filter((name) => years.test(name)).sort().reverse();
  for (const year of all) {
    for (const name of readdirSync(join(site, tree, year), {recursive: true}).sort().reverse()) {
      const file = join(site, tree, year, name);
      if (name.endsWith("index.html") && /class="hero/.test(readFileSync(file, "utf8"))) {
        return tree + year + "/" + name.replace(/index\.html$/, "");
      }
    }
  }
  return null;
}

function chromium() {
  for (const name of ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]) {
    const path = spawnSync("sh", ["-c", "command -v " + name], {encoding: "utf8"}).stdout.trim();
    if (path) return path;
  }
  throw new Error("no Chromium on the path");
}

async function middle(address, folder) {
  const reports = [];
  for (let i = 0; i < RUNS; i++) reports.push(await run(address, folder));
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  const all = reports.map((report) => Math.round(report.categories.performance.score * 100));
  return {...reports[RUNS >> 1], all};
}

async function run(address, folder) {
  const out = join(folder, "report.json");
  const flags = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
  await new Promise((done, failed) => {
    const lighthouse = spawn(
      "npx", ["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", "--output-path=" + out,
        "--chrome-flags=" + flags], {stdio: ["ignore", "ignore", "inherit"], env: {...process.env, CHROME_PATH: chromium()}});
    lighthouse.on("exit", (code) => code ? failed(new Error("lighthouse ended with " + code)) : done());
  });
  return JSON.parse(readFileSync(out, "utf8"));
}

if (!existsSync(join(site, "index.html"))) {
  console.error("There is no " + site + ": run `mvn package -DskipTests` first.");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "stet-lighthouse-"));
let low = false;
server.listen(0, "127.0.0.1", async () => {
  const origin = "http://127.0.0.1:" + server.address().port;
  try {
    console.log(Object.keys(LEAST).map((name) => name.padEnd(15)).join("") + "page");
    for (const page of process.argv.length > 2 ? process.argv.slice(2) : pages()) {
      const report = await middle(origin + page, folder);
      const marks = Object.keys(LEAST).map((name) => Math.round(report.categories[name].score * 100));
      console.log(marks.map((mark) => String(mark).padEnd(15)).join("") + page);
      console.log("    " + ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]
        .map((id) => report.audits[id].title + " " + report.audits[id].displayValue).join(", ")
        + ", machine " + report.environment.benchmarkIndex + ", all runs " + report.all.join(" "));
      Object.keys(LEAST).forEach((name, i) => {
        if (marks[i] >= LEAST[name]) return;
        low = true;
        report.categories[name].auditRefs.forEach(({id, weight}) => {
          const {score, title, displayValue} = report.audits[id];
          if (weight && score !== null && score < 1) console.log("    " + title + " " + (displayValue ?? ""));
        });
      });
    }
  } finally {
    server.close();
    rmSync(folder, {recursive: true, force: true});
    process.exit(low ? 1 : 0);
  }
});
