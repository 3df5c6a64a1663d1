// The reader's date in the masthead; old addresses that carry a query.
(function (d) {
  var t = d.getElementById("today"), l = d.documentElement.lang, q = location.search.slice(1), a;
  if (t) try {
    var show = function (lang, o) {
      o.timeZone = t.dataset.zone;
      return new Intl.DateTimeFormat(lang, o).format(new Date());
    };
    t.textContent = /^en/.test(l)
      ? show("en-US", {weekday: "long", year: "numeric", month: "long", day: "numeric"}).replace(
          /\d+(?=,)/, function (n) {
            return n + ((n > 3 && n < 21) ? "th" : ["th", "st", "nd", "rd"][n % 10] || "th");
          })
      : show(l, {dateStyle: "full"});
    if (t.dateTime) t.dateTime = show("en-CA", {});
  } catch (e) {}
  if (d.body.className == "moved") {
    a = d.querySelector('[data-query="' + CSS.escape(q) + '"]') || d.querySelector('[data-query=""]');
    if (a) location.replace(a.href + location.hash);
  }
})(document);
