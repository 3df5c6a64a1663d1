// Searches the archive in the reader's browser. docs/search.md tells of the index and its files.
"use strict";

// Letters that count as one, as in press.stet.generator.search.Letters.
const SAME = {};
for (const [from, to] of [
  ["\u0649\u064a\u06d0\u06cd\u06d2", "\u06cc"], ["\u0643\u06aa", "\u06a9"], ["\u06ab", "\u06af"],
  ["\u0629\u06c1\u06be\u06d5", "\u0647"], ["\u0671", "\u0627"], ["\u00df", "ss"], ["\u00e6", "ae"],
  ["\u0153", "oe"], ["\u00f8", "o"], ["\u0142", "l"], ["\u0111", "d"], ["\u0131", "i"], ["\u03c2", "\u03c3"],
]) for (const c of from) SAME[c] = to;
const letters = new Map();

function letter(c) {
  const n = c.charCodeAt(0);
  if (SAME[c]) return SAME[c];
  if (n >= 0x660 && n <= 0x669) return String(n - 0x660);
  if (n >= 0x6f0 && n <= 0x6f9) return String(n - 0x6f0);
  if (n !== 0x640 && /[\p{L}\p{N}\p{Mc}]/u.test(c)) return c;
  return n === 0x640 || (n !== 0x200b && /[\p{Mn}\p{Me}\p{Cf}]/u.test(c)) ? "" : " ";
}

function fold(c) {
  if (c === "\u200c") return c;
  if (!letters.has(c)) letters.set(c, [...c.normalize("NFKD").toLowerCase()].map(letter).join(""));
  return letters.get(c);
}

function stem(long) {
  let w = "";
  for (const c of long) if (w.length + c.length <= 24) w += c; else break;
  if (w.length < 4 || !w.endsWith("s")) return w;
  if (/[^ae]ies$/.test(w)) return w.slice(0, -3) + "y";
  return /(ss|us|[aeo]es)$/.test(w) ? w : w.slice(0, -1);
}

// The words of a text, each with its forms (as one, then by its half-spaces) and its place.
function words(text) {
  const found = [];
  let word = "", from = 0, at = 0;
  const end = () => {
    const parts = word.split("\u200c").filter(Boolean);
    const all = parts.length > 1 ? [parts.join(""), ...parts] : parts;
    const forms = all.map(stem).filter(w => w && !/^[a-z]$/.test(w));
    if (forms.length) found.push({forms, from, to: at});
    word = "";
  };
  for (const c of text) {
    for (const l of fold(c)) {
      if (l === " ") end();
      else {
        if (!word) from = at;
        word += l;
      }
    }
    at += c.length;
  }
  end();
  return found;
}

// Changes of a letter that make one word of another, swapped neighbours counting once; up to most.
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) next[k] = Math.min(next[k], before[k - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

// How well a word of the index meets one that is searched: 1 for the word itself, 0 for not at all.
function meets(term, word, prefix, similar) {
  if (term === word) return 1;
  if (prefix && term.startsWith(word)) return 0.8;
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  return similar && most && term[0] !== "#" && term[0] !== "@" && distance(term, word, most) <= most ? 0.5 : 0;
}

const CODES = {};
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((c, i) => CODES[c] = i);
const STRENGTHS = [1, 1.5, 2, 2.5, 4, 6, 9, 10];

// Reads the stories of a word: their numbers, and how much it has to do with them.
function stories(line, take) {
  let story = -1, value = 0, shift = 0, strong = false;
  for (const c of line) {
    const code = CODES[c];
    value += (code & 31) << shift;
    shift += 5;
    if (code < 32) {
      if (strong) {
        take(story, STRENGTHS[value]);
        strong = false;
      } else {
        story += value >> 1;
        strong = value & 1;
        if (!strong) take(story, STRENGTHS[0]);
      }
      value = shift = 0;
    }
  }
}

const form = document.getElementById("search");
const input = document.getElementById("query");
const choice = name => document.getElementById("by-" + name);
const list = document.getElementById("results");
const announced = document.getElementById("found");
const more = document.getElementById("more");
const files = new Map();
const FILTERS = ["section", "author", "year"];
const PAGE = 10, ENOUGH = 20, BUDGET = 50000;
let run = 0, loaded = 0, shown = 0, found = [], asked = null, kept = "";

function get(name, read) {
  if (!files.has(name)) {
    const file = fetch(form.dataset.folder + name, {cache: "no-cache"}).then(async answer => {
      if (!answer.ok) throw new Error(name + ": " + answer.status);
      const text = await answer.text();
      loaded += text.length;
      return read(text);
    });
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
}

const index = () => get("index.json", JSON.parse);
const table = part => get(part.name + "/terms.txt", text => {
  const [bulk, tail = []] = text.split("\n\n").map(lines => lines.split("\n").filter(Boolean)
    .map(line => ({key: line.replace(".", ""), alone: line.endsWith(".")})));
  return [["t-", bulk.slice(1)], ["n-", tail]];
});
const shard = (part, kind, key) => {
  const name = key.replace(/[^a-z0-9]/g, c => "_" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  return get(part.name + "/" + kind + name + ".txt", text => text.split("\n").map(line => line.split(" ")));
};

// Which files may have a word: the one whose words begin before it, and those that begin with it.
function places(files, word, prefix, similar) {
  const keys = files.map(file => file.key);
  let i = 0;
  while (i + 1 < keys.length && keys[i + 1] <= word) i++;
  const found = new Set(keys.length ? [i] : []);
  for (let k = i + 1; prefix && k < keys.length && k < i + 4 && keys[k].startsWith(word); k++) found.add(k);
  if (similar) {
    for (const k of [i - 1, i + 1]) if (keys[k] && keys[k].startsWith(word.slice(0, 2))) found.add(k);
    keys.forEach((key, k) => found.size < 8 && meets(key, word, false, true) && found.add(k));
  }
  return keys.filter((key, k) => found.has(k) && (!files[k].alone || meets(key, word, prefix, similar)));
}

// The stories of a part of the archive that have a word, with what speaks for them.
async function lookUp(part, word, prefix, similar) {
  const scores = new Map();
  await Promise.all((await table(part)).map(async ([kind, files]) => {
    for (const lines of await Promise.all(places(files, word, prefix, similar).map(key => shard(part, kind, key)))) {
      for (const [term, line] of lines) {
        const well = meets(term, word, prefix, similar);
        if (well) stories(line, (story, strength) => {
          if (!(scores.get(story) >= well * strength)) scores.set(story, well * strength);
        });
      }
    }
  }));
  return scores;
}

async function scoresOf(part, word) {
  const [whole, ...parts] = word.forms;
  const scores = await lookUp(part, whole, word.prefix, word.similar);
  if (scores.size || parts.length < 2) return scores;
  const [first, ...rest] = await Promise.all(parts.map(form => lookUp(part, form, false, word.similar)));
  for (const story of [...first.keys()]) if (!rest.every(other => other.has(story))) first.delete(story);
  return first;
}

// Stories of a part of the archive that have at least one of the words, and pass all filters.
async function searchPart(part, query) {
  const filters = await Promise.all(query.filters.map(filter => lookUp(part, filter, false, false)));
  const within = part.years.findIndex(of => String(of.year) === query.year);
  const first = within < 0 ? 0 : part.years[within].from;
  const end = within < 0 || !part.years[within + 1] ? part.stories : part.years[within + 1].from;
  const passes = story => story >= first && story < end && filters.every(filter => filter.has(story));
  const match = some => Promise.all(some.map(async word => {
    const scores = await scoresOf(part, word);
    word.known ||= scores.size > 0;
    return scores;
  }));
  const [[, bulk]] = await table(part);
  const own = new Set(bulk.filter(file => file.alone).map(file => file.key));
  const common = query.words.filter(word => own.has(word.forms[0]));
  const each = await match(query.words.filter(word => !common.includes(word)));
  const passesAll = story => passes(story) && each.every(scores => scores.has(story));
  // A word with a file of its own is dear, and in vain where no story has all the others.
  if (query.similar || !each.length || [...each[0].keys()].some(passesAll)) each.push(...await match(common));
  else for (const word of common) query.skipped = word.known = true;
  if (!query.words.length) each.push(filters[0] || new Map([...Array(part.stories).keys()].map(story => [story, 1])));
  const hits = new Map();
  for (const scores of each) {
    const rarity = Math.log(1 + part.stories / (scores.size || 1));
    for (const [story, score] of scores) {
      if (!passes(story)) continue;
      const hit = hits.get(story) || {part, story, words: 0, score: 0, date: part.before + story};
      hit.words++;
      hit.score += score * rarity * (1 + 0.5 * hit.date / query.total);
      hits.set(story, hit);
    }
  }
  return [...hits.values()];
}

function read() {
  const state = {q: input.value};
  for (const name of FILTERS) state[name] = choice(name).value;
  return state;
}

const here = () => location.pathname + location.search;

function address(state) {
  const query = new URLSearchParams();
  for (const name in state) if (state[name].trim()) query.set(name, state[name].trim());
  return location.pathname + (query.toString() && "?" + query);
}

// Begins a search: newest part of the archive first, until there is enough to show.
async function search(state) {
  const mine = ++run;
  const root = await index();
  let before = 0;
  for (const part of root.segments) {
    part.before = before;
    before += part.stories;
  }
  const query = {
    words: words(state.q).map(word => ({...word, prefix: false})),
    filters: [state.section && "#" + state.section, state.author && "@" + state.author].filter(Boolean),
    parts: root.segments.filter(part => !state.year || part.years.some(of => String(of.year) === state.year)).reverse(),
    year: state.year, next: 0, total: before, cards: root.cards, similar: false,
  };
  const last = query.words[query.words.length - 1];
  if (last && last.to === state.q.length) last.prefix = last.forms[0].length > 1;
  query.words = query.words.filter(word => !root.ignored.includes(word.forms[0]));
  query.empty = !query.words.length && !query.filters.length && !query.year;
  if (mine !== run) return;
  found = [];
  shown = 0;
  asked = query;
  if (query.empty) {
    list.replaceChildren();
    more.hidden = true;
    announced.textContent = state.q.trim() ? form.dataset.none : "";
    return;
  }
  announced.textContent = form.dataset.searching;
  await goOn(mine);
}

async function goOn(mine) {
  const query = asked, wanted = Math.max(1, query.words.length), start = loaded;
  const whole = () => found.filter(hit => hit.words === wanted);
  const enough = whole().length + (shown ? 1 : ENOUGH);
  let last = 0;
  while (query.next < query.parts.length && whole().length < enough && loaded - start + last < BUDGET) {
    last = loaded;
    found.push(...await searchPart(query.parts[query.next++], query));
    if (mine !== run) return;
    last = loaded - last;
    if (query.next === query.parts.length && !whole().length && !query.similar && query.words.length) {
      query.similar = true;
      const unknown = query.words.filter(word => !word.known);
      for (const word of unknown.length ? unknown : query.words) word.similar = true;
      query.partly = query.skipped ? [] : found;
      query.next = 0;
      found = [];
    }
  }
  const exact = whole();
  query.hits = exact.length ? exact : query.partly && query.partly.length ? query.partly : found;
  const best = (a, b) => b.words - a.words || b.score - a.score || b.date - a.date;
  const fixed = query.hits.filter(hit => hit.shown);
  query.hits = fixed.concat(query.hits.filter(hit => !hit.shown).sort(best));
  await show(mine, PAGE, exact.length > 0 && !query.similar);
}

async function show(mine, count, exact) {
  const query = asked, hits = query.hits.slice(shown, shown + count);
  const cards = await Promise.all(hits.map(hit =>
    get(hit.part.name + "/d-" + Math.floor(hit.story / query.cards) + ".json", JSON.parse)
      .then(some => some[hit.story % query.cards])));
  if (mine !== run) return;
  if (!shown) list.replaceChildren();
  hits.forEach(hit => hit.shown = true);
  list.append(...cards.filter(Boolean).map(item));
  shown += hits.length;
  const older = query.next < query.parts.length;
  const n = query.hits.length, data = form.dataset;
  more.hidden = shown >= n && !older;
  more.textContent = shown < n ? data.more : data.older;
  const language = document.documentElement.lang, forms = JSON.parse(data.found);
  const number = new Intl.NumberFormat(language).format(n).replace(/\d/g, d => (data.digits || "0123456789")[d]);
  announced.textContent = !n ? older ? data.noneYet : data.none
    : (exact || !query.words.length ? "" : data.similar + " ") + (forms[new Intl.PluralRules(language).select(n)] || forms.other).replace("{n}", number);
}

function element(name, type, ...children) {
  const made = document.createElement(name);
  if (type) made.className = type;
  made.append(...children);
  return made;
}

// A text with the words marked that were searched.
function marked(text) {
  const out = [];
  let at = 0;
  for (const word of words(text)) {
    const hit = asked.words.some(wanted => wanted.forms.some(form =>
      word.forms.some(own => meets(own, form, wanted.prefix, wanted.similar))));
    if (hit) {
      out.push(text.slice(at, word.from), element("mark", "", text.slice(word.from, word.to)));
      at = word.to;
    }
  }
  return [...out, text.slice(at)];
}

function item(card) {
  const link = element("a", "", ...marked(card.headline));
  link.href = card.href;
  const date = element("time", "", card.date);
  date.dateTime = card.iso;
  const meta = element("p", "meta");
  for (const text of [card.label, card.section, card.by.join(", ")]) if (text) meta.append(element("span", "", text), " ");
  meta.append(date);
  const made = element("li", "", element("h2", "", link));
  if (card.summary) made.append(element("p", "summary", ...marked(card.summary)));
  made.append(meta);
  return made;
}

// Makes an entry of the history, and leaves the one before as it was before readers typed.
function keep(now) {
  if (now === kept) return;
  history.replaceState(null, "", kept);
  history.pushState(null, "", now);
  kept = now;
}

function start(state) {
  search(state).catch(() => {
    announced.textContent = form.dataset.failed;
  });
}

// Fills in what readers can choose from.
function options(name, some) {
  const select = choice(name);
  if (select.options.length < 2) select.append(...some.map(([value, text]) => new Option(text, value)));
}

async function years() {
  const root = await index();
  const some = new Set(root.segments.flatMap(part => part.years.map(of => of.year)));
  options("year", [...some].reverse().map(year => [year, year]));
}

async function authors() {
  options("author", (await get("authors.json", JSON.parse)).map(author => [author.id, author.name]));
}

async function restore() {
  const query = new URLSearchParams(location.search);
  input.value = query.get("q") || "";
  if ([...query.keys()].length) await years().catch(() => {});
  if (query.get("author")) await authors().catch(() => {});
  for (const name of FILTERS) choice(name).value = query.get(name) || "";
  start(read());
}

if (form && list) {
  let timer = 0;
  kept = here();
  const filters = document.getElementById("filters");
  filters.hidden = filters.disabled = false;
  form.addEventListener("focusin", event => {
    years().catch(() => {});
    if (event.target === choice("author")) authors().catch(() => {});
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    keep(address(read()));
    start(read());
  });
  form.addEventListener("input", event => {
    clearTimeout(timer);
    if (event.target !== input) {
      keep(here());
      keep(address(read()));
      start(read());
    } else timer = setTimeout(() => {
      history.replaceState(null, "", address(read()));
      start(read());
    }, 250);
  });
  more.addEventListener("click", async () => {
    const first = shown;
    try {
      if (shown < asked.hits.length) await show(run, PAGE, !asked.similar);
      else await goOn(run);
    } catch {
      announced.textContent = form.dataset.failed;
    }
    if (list.children[first]) list.children[first].querySelector("a").focus();
  });
  document.addEventListener("keydown", event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const links = [input, ...list.querySelectorAll("h2 a")];
    const at = links.indexOf(document.activeElement);
    if (step && at >= 0 && links[at + step]) {
      event.preventDefault();
      links[at + step].focus();
    }
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    kept = here();
    restore();
  });
  if (location.search) restore();
}
