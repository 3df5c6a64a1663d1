// The reader's date; the section in view; old addresses with a query.
(function (d) {
  var t = d.getElementById("today"), l = d.documentElement.lang, a = d.querySelector("li>[aria-current]");
  if (t) try {
    var show = (l, o) => new Date().toLocaleDateString(l, {...o, timeZone: t.dataset.zone});
    var o = {year: "numeric", month: "long", day: "numeric", weekday: "long"};
    t.textContent = /^en/.test(l)
      ? show("en-US", o).replace(
          /\d+(?=,)/, (n) => n + (n > 3 && n < 21 ? "th" : ["th", "st", "nd", "rd"][n % 10] || "th"))
      : show(l, o);
    if (t.dateTime) t.dateTime = show("sv", {});
  } catch (e) {}
  if (a) a.closest("ul").scrollLeft = a.offsetLeft - 48;
  if (d.body.className == "moved") {
    t = (q) => d.querySelector('[data-query="' + CSS.escape(q) + '"]');
    a = t(location.search.slice(1)) || t("");
    if (a) location.replace(a.href + location.hash);
  }
})(document);
