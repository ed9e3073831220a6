"""What is measured on a page instead of being seen by a person: contrast, width, accessibility, things that jump."""

from __future__ import annotations

READABLE = 4.5  # WCAG AA, for text of this size

# The lowest contrast of any text in the card, its translucent grounds laid over each other down to the page.
CONTRAST = """() => {
  const parse = text => { const n = text.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n.length > 3 ? n[3] : 1]; };
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const light = c => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
    return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]); };
  const ground = element => { const grounds = [];
    for (let e = element; e; e = e.parentElement) grounds.push(parse(getComputedStyle(e).backgroundColor));
    return grounds.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]); };
  let lowest = [99, ''];
  for (const card of document.querySelectorAll('.callhint')) {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.data.trim()) continue;
      const element = walker.currentNode.parentElement, under = ground(element);
      const a = light(over(parse(getComputedStyle(element).color), under)), b = light(under);
      const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
      if (contrast < lowest[0]) lowest = [contrast, walker.currentNode.data.slice(0, 40)];
    }
  }
  return lowest;
}"""

# Elements of the card, outside code blocks, whose content is wider than they are.
TOO_WIDE = """() => [...document.querySelectorAll('.callhint, .callhint *:not(pre, pre *)')]
  .filter(e => getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth + 1)
  .map(e => `${e.tagName}.${e.className}: ${e.scrollWidth} > ${e.clientWidth}`)"""

# Notes when the error, the card and its controls are painted, in milliseconds from now.
WATCH = """() => {
  const begin = performance.now(), seen = window.seen = {};
  const names = {error: '[data-mime-type*=stderr]', card: '.callhint', controls: '.callhint-controls'};
  const look = () => { for (const name in names) if (!(name in seen) && document.querySelector(names[name])) seen[name] = performance.now() - begin;
    if (!seen.controls) requestAnimationFrame(look); };
  look();
}"""


def violations(page, selector=".callhint", *, besides=()):
    """What axe-core finds wrong within the elements, each rule with the first element it is about."""
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate(Axe().axe_script)
    found = page.evaluate("selector => axe.run({include: [[selector]]}, {resultTypes: ['violations']})", selector)["violations"]
    return [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found if rule["id"] not in besides]


def focused(page):
    """The words on what has the focus."""
    return page.evaluate("() => document.activeElement.textContent")
