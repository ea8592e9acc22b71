"use strict";
// What a page is better with, and never needs: leaving at once, going blank, keeping drafts, the coach.
(() => {
  const body = document.body;
  const { target, loading, away, again, idle } = body.dataset;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("w") : null;
  let gone = false;

  // 1. Leaving. The page is emptied first, so that nothing of it shows while anything loads.
  function cover(words) {
    gone = true;
    const sheet = document.createElement("div");
    sheet.className = "cover";
    sheet.setAttribute("role", "alert");
    sheet.textContent = words;
    body.replaceChildren(sheet);
    return sheet;
  }

  function leave() {
    if (gone) { return; }
    cover(loading);
    tabs?.postMessage("leave");
    const onward = () => location.replace(target);
    // The session ends on the server; if that takes long, going comes first.
    const late = setTimeout(onward, 1500);
    fetch("/w", { keepalive: true, redirect: "manual", cache: "no-store" }).catch(() => {}).finally(() => { clearTimeout(late); onward(); });
  }

  tabs?.addEventListener("message", () => { cover(loading); location.replace(target); });
  document.addEventListener("click", e => {
    if (e.target instanceof Element && e.target.closest("a[href='/w']")) { e.preventDefault(); leave(); }
  });

  // Shift three times, alone each time and at most five seconds apart. A capital letter or Shift and a click is not that.
  // Each of the two keys counts, also where one goes down before the other is up.
  let presses = 0, last = 0;
  const down = new Set();
  const reset = () => { presses = 0; down.clear(); };
  document.addEventListener("keydown", e => {
    if (e.key !== "Shift" || e.ctrlKey || e.altKey || e.metaKey) { reset(); } else if (!e.repeat) { down.add(e.code); }
  }, true);
  document.addEventListener("keyup", e => {
    if (e.key !== "Shift" || !down.delete(e.code)) { return; }
    presses = e.timeStamp - last <= 5000 ? presses + 1 : 1;
    last = e.timeStamp;
    if (presses === 3) { leave(); }
  }, true);
  for (const other of ["pointerdown", "wheel", "compositionstart"]) { document.addEventListener(other, reset, { capture: true, passive: true }); }
  window.addEventListener("blur", reset);

  // 2. Drafts: what is typed is kept on the server, some seconds after the last key.
  // A browser sends 64 KiB at most of a page that is being left, so letters go as they are and not as three signs each.
  const most = 64000;
  const plain = text => text.replace(/[%&=+\x00-\x1f\x7f]/g, encodeURIComponent);
  const drafts = [...document.querySelectorAll("form[data-draft]")].map(form => {
    let typed = 0, kept = 0, sent = false, timer = 0, under = null;
    const bytes = () => new Blob([[...new FormData(form)].map(([name, value]) => plain(name) + "=" + plain(value)).join("&") + "&__form=" + plain(location.pathname)]);
    async function keep(leaving) {
      if (kept === typed || sent || gone) { return; }
      const now = typed, body = bytes();
      under = new AbortController();
      try {
        const answer = await fetch("/d", {
          method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded" }, keepalive: leaving && body.size < most, redirect: "manual", signal: leaving ? undefined : under.signal,
        });
        if (answer.status === 200) {
          kept = now;
          const line = form.querySelector(".saved"), words = await answer.text();
          if (line && line.textContent !== words) { line.textContent = words; }
        }
      } catch {
        // The line is broken, or the form is being sent: what is typed next tries again.
      }
    }
    const type = () => {
      typed++;
      // What is too much for a page that is being left is kept before it can be.
      if (!timer) { timer = setTimeout(() => { timer = 0; keep(false); }, bytes().size < most ? 4000 : 400); }
    };
    form.addEventListener("input", type);
    // On a slow line somebody types before this script is there.
    if ([...form.querySelectorAll("textarea, input[type=text]")].some(field => field.value !== field.defaultValue)) { type(); }
    form.addEventListener("submit", () => { sent = true; clearTimeout(timer); under?.abort(); });
    return keep;
  });

  // 3. Going blank: behind the Back button, and when nobody has touched the page for as long as the session lasts.
  window.addEventListener("pagehide", () => {
    if (gone) { return; }
    drafts.forEach(keep => keep(true));
    body.replaceChildren();
  });
  window.addEventListener("pageshow", e => { if (e.persisted) { body.replaceChildren(); location.reload(); } });
  if (idle) {
    let touched = Date.now();
    for (const act of ["keydown", "pointerdown", "input", "scroll"]) { document.addEventListener(act, () => { touched = Date.now(); }, { capture: true, passive: true }); }
    const look = () => {
      if (gone || Date.now() - touched < idle * 60000) { return; }
      const link = document.createElement("a");
      link.href = location.pathname;
      link.textContent = again;
      cover(away + " ").append(link);
    };
    setInterval(look, 5000);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
  }

  // 4. The place of somebody who has not said where they are: the device's, if it is on the list under this name or an old one.
  const place = document.querySelector("select[data-here]");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const mine = place && [...place.options].find(option => option.value === here || option.dataset.also === here);
  if (mine) { mine.selected = true; }

  // 5. The wording: looked at a second after the last key, and put in only where it differs from what stands there.
  for (const beside of document.querySelectorAll("[data-coach]")) {
    const field = document.getElementById(beside.dataset.coach), token = field?.form?.elements.__t?.value, say = beside.querySelector("[data-say]");
    if (!token) { continue; }
    let timer = 0, tries = 0, request = null, looked = field.defaultValue, shown = beside.querySelector("[data-found]")?.textContent;
    const left = new Set(), key = finding => finding.dataset.rule + "\n" + finding.dataset.words;
    const tell = words => { if (say.textContent !== words) { say.textContent = words; } };
    // The two ways on are for pages with a script; what was left stays away while the text has these words.
    const arrange = found => {
      for (const known of left) { if (!field.value.includes(known.slice(known.indexOf("\n") + 1))) { left.delete(known); } }
      for (const finding of found.querySelectorAll(".finding")) {
        finding.hidden = left.has(key(finding));
        finding.querySelector(".acts").hidden = false;
      }
      const said = found.querySelector("[data-said]");
      if (found.querySelector(".finding[hidden]") && !said.textContent.endsWith(beside.dataset.others)) { said.append(" " + beside.dataset.others); }
      return found;
    };
    const look = () => {
      clearTimeout(timer);
      // What is under way is about words that are gone: its answer would stand beside others.
      request?.abort();
      if (gone || field.value === looked) { return; }
      const asked = request = new XMLHttpRequest(), text = field.value;
      asked.open("POST", "/h/5?handler=Beside");
      asked.responseType = "document";
      asked.onload = () => {
        const found = asked.response?.querySelector("[data-found]"), now = beside.querySelector("[data-found]");
        if (asked.status !== 200) { asked.onerror(); }
        if (gone || asked.status !== 200 || !found) { return; }
        tries = 0;
        looked = text;
        if (found.textContent === shown) {
          found.querySelectorAll(".finding").forEach((finding, i) => { now.querySelectorAll(".finding")[i].dataset.start = finding.dataset.start; });
          return;
        }
        shown = found.textContent;
        tell(found.querySelector("[data-said]").textContent);
        now.replaceWith(arrange(document.importNode(found, true)));
      };
      // A line that broke or hangs, or a server that was busy, is asked again a little later, three times.
      asked.timeout = 10000;
      asked.onerror = asked.ontimeout = () => { if (asked === request && tries++ < 3) { clearTimeout(timer); timer = setTimeout(look, 3000); } };
      asked.send(new URLSearchParams({ Text: text, beside: field.id, __t: token }));
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 1000); });
    if (field.value !== looked) { timer = setTimeout(look, 1000); }

    // Where the words of a finding stand now: nearest to where they were read.
    const place = finding => {
      let best = -1;
      for (let at = field.value.indexOf(finding.dataset.words); at >= 0; at = field.value.indexOf(finding.dataset.words, at + 1)) {
        if (best < 0 || Math.abs(at - finding.dataset.start) < Math.abs(best - finding.dataset.start)) { best = at; }
      }
      return best;
    };
    // Typed in as by hand, so that the browser's own undo takes it back.
    let typing = false, before = "";
    const back = beside.querySelector("[data-back]");
    const type = (from, to, words) => {
      typing = true;
      field.focus();
      field.setSelectionRange(from, to);
      if (!document.execCommand("insertText", false, words)) {
        field.setRangeText(words);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      typing = false;
    };
    // What is typed after a try would be lost by going back.
    field.addEventListener("input", () => { if (!typing) { back.parentElement.hidden = true; } });
    back.addEventListener("click", () => {
      type(0, field.value.length, before);
      back.parentElement.hidden = true;
      tell(beside.dataset.left);
      look();
    });
    beside.addEventListener("click", e => {
      const button = e.target instanceof Element && e.target.closest("[data-try], [data-leave]"), finding = button && button.closest(".finding");
      if (!finding) { return; }
      if ("leave" in button.dataset) {
        left.add(key(finding));
        arrange(finding.closest("[data-found]"));
        let next = finding.nextElementSibling;
        while (next?.hidden) { next = next.nextElementSibling; }
        (next?.querySelector("[data-try]") ?? field).focus();
        tell(beside.dataset.left);
        return;
      }
      const at = place(finding), words = finding.querySelector(".try").textContent;
      if (at < 0) { field.focus(); look(); return; }
      // What is offered is a whole sentence, and takes the place of one.
      before = field.value;
      let start = at, end = at + finding.dataset.words.length;
      while (start > 0 && !".!?\n".includes(before[start - 1])) { start--; }
      while (start < at && before[start] === " ") { start++; }
      while (end < before.length && !".!?\n".includes(before[end])) { end++; }
      while (end < before.length && ".!?".includes(before[end])) { end++; }
      type(start, end, words);
      const gap = words.indexOf("…");
      field.setSelectionRange(start + (gap < 0 ? words.length : gap), start + (gap < 0 ? words.length : gap + 1));
      back.parentElement.hidden = false;
      tell(beside.dataset.tried);
      look();
    });
    const first = beside.querySelector("[data-found]");
    if (first) { arrange(first); }
  }

  document.querySelector(".summary")?.focus();
})();
