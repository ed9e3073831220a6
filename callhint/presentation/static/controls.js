// The live controls of callhint's cards.
//
// The widget behind this module is never displayed. It fills the empty place that the kernel left in a card, and knows of no code but what
// the kernel put into `hints`: [{id, cell, rule, progress, corrections: [{title, trust, code, shown, cell, runs}]}], newest last. Where help
// comes in steps, `progress` is {step, following, confirm, card}, else null.

const PLACE = "callhint-at-";
// The hint whose next step of help was asked for and is not drawn yet.
let awaited = null;
const GONE = new Set(["restarting", "autorestarting", "terminating", "dead"]);

export default {
  initialize({ model }) {
    const page = notebook(model.widget_manager);
    let drawn = [];
    let due = false;
    let ended = false;

    function fill() {
      due = false;
      if (page?.session.isDisposed) end(); // the notebook was closed; opened again, it has another widget
      if (ended) return;
      for (const hint of model.get("hints")) {
        for (const place of document.getElementsByClassName(PLACE + hint.id)) {
          if (place.firstChild) continue;
          const view = controls(model, hint, page);
          place.append(view.element);
          drawn = drawn.filter(({ element }) => element.isConnected);
          drawn.push(view);
          view.announce();
          for (const code of place.closest(".callhint")?.querySelectorAll("pre") ?? []) {
            // Browsers that do not do so themselves would let no key scroll it.
            if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
          }
        }
      }
    }

    function update() {
      fill();
      setTimeout(redraw, 500);
    }

    // The kernel has drawn a card anew for its next step; a page that was loaded since the card was shown does not know which one it is.
    function redraw() {
      for (const { id, progress } of ended ? [] : model.get("hints")) {
        for (const place of progress ? [...document.getElementsByClassName(PLACE + id)] : []) {
          const card = place.closest(".callhint");
          if (card && !card.classList.contains(`callhint-step-${progress.step}`)) card.outerHTML = progress.card;
        }
      }
    }

    function refresh() {
      for (const view of drawn) view.refresh();
    }

    function soon() {
      if (!due) requestAnimationFrame(fill);
      due = true;
    }

    function end() {
      ended = true;
      watcher.disconnect();
      page?.session.statusChanged.disconnect(onStatus);
      page?.session.kernelChanged.disconnect(end);
      model.off("change:hints", update);
      model.off("change:silenced", refresh);
      for (const view of drawn.splice(0)) view.element.remove();
    }

    function onStatus(_, status) {
      if (GONE.has(status)) end();
    }

    const watcher = new MutationObserver(soon);
    watcher.observe(document.body, { childList: true, subtree: true });
    model.on("change:hints", update);
    model.on("change:silenced", refresh);
    page?.session.statusChanged.connect(onStatus);
    page?.session.kernelChanged.connect(end);
    fill();
    model.send({ answer: true });
    return end;
  },
};

// What is known of the notebook around the widget; null where the front end does not tell. JupyterLab 4 and Notebook 7 do, though no
// documentation says so, hence the doubts.
function notebook(manager) {
  const session = manager?.context?.sessionContext;
  const cells = manager?.context?.model?.sharedModel;
  const kernel = session?.session?.kernel;
  const has = (thing, ...names) => names.every((name) => typeof thing?.[name] === "function");
  if (!has(kernel, "requestExecute", "interrupt") || !has(manager, "new_model", "create_view")) return null;
  if (!session.statusChanged || !session.kernelChanged) return null;
  return { manager, session, kernel, cells: has(cells, "getCell", "insertCell") ? cells : null, running: false };
}

function controls(model, hint, page) {
  // The words in the language of the hints come from the kernel.
  const tr = (text, values = {}) => (model.get("words")[text] ?? text).replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
  const element = make("div", { className: "callhint-controls", tabIndex: -1 }, { role: "group", "aria-label": "callhint" });
  const buttons = make("div", { className: "callhint-buttons" });
  const code = make("pre", { className: "callhint-chosen", tabIndex: 0 }, { role: "group", "aria-label": tr("Chosen correction") });
  const status = make("p", { className: "callhint-status" }, { role: "status" });
  const output = make("div", { className: "callhint-output" });
  const runner = page && runnerOf(page, output);
  let chosen = hint.corrections[0];
  let asked = false;

  function button(label, act) {
    const made = make("button", { type: "button", textContent: tr(label) });
    made.addEventListener("click", async ({ detail }) => {
      if (detail > 1) return; // a double click is one wish
      try {
        status.textContent = await act();
      } catch (failure) {
        status.textContent = tr("{label} did not work: {failure}", { label: tr(label), failure: failure.message ?? failure });
      }
      refresh();
    });
    buttons.append(made);
    return made;
  }

  function index() {
    return hint.cell && page?.cells ? page.cells.cells.findIndex((cell) => cell.getId() === hint.cell) : -1;
  }

  async function run() {
    if (runner.running) {
      status.textContent = tr("Stopping…");
      await page.kernel.interrupt();
      return status.textContent; // by now it may say how the run ended
    }
    const done = runner.start(chosen.code, hint);
    status.textContent = tr("Running…");
    refresh();
    const reply = (await done).content;
    const number = reply.execution_count;
    if (reply.status === "ok") return number ? tr("Ran as In [{number}] without an error.", { number }) : tr("Ran without an error.");
    if (reply.status !== "error") return tr("It was not run, because a cell before it failed.");
    return number ? tr("Stopped with an error as In [{number}].", { number }) : tr("Stopped with an error.");
  }

  async function copy() {
    await toClipboard(chosen.code);
    return tr("Copied.");
  }

  function replace() {
    const cell = page.cells.getCell(index());
    cell.updateSource(0, cell.getSource().length, chosen.cell);
    return tr("Replaced. Undo in the cell brings its old text back.");
  }

  function insert() {
    page.cells.insertCell(index() + 1, { cell_type: "code", source: chosen.code, metadata: {} });
    return tr("Inserted below. Undo in the notebook takes it away.");
  }

  function silence() {
    const silenced = model.get("silenced").includes(hint.rule);
    model.send({ hint: hint.id, silenced: !silenced });
    return tr(silenced ? "{rule} speaks again." : "{rule} stays silent in this session.", { rule: hint.rule });
  }

  // The corrected lines are shown to who asks for them twice.
  function nextStep() {
    const { step, confirm } = hint.progress;
    if (confirm && !asked) {
      asked = true;
      return tr("Next come {following}.", { following: hint.progress.following });
    }
    awaited = hint.id;
    model.send({ hint: hint.id, step: step + 1, confirmed: asked });
    return "";
  }

  function notYet() {
    asked = false;
    queueMicrotask(() => stepButton.focus());
    return "";
  }

  // The button that was pressed went away with the card as it was before.
  function announce() {
    if (awaited !== hint.id) return;
    awaited = null;
    (stepButton.hidden ? element : stepButton).focus();
    setTimeout(() => (status.textContent = tr("Step {step} is open.", { step: hint.progress.step })), 100);
  }

  function choose(correction) {
    chosen = correction;
    status.textContent = chosen.trust;
    refresh();
  }

  function refresh() {
    const at = index();
    const locked = at < 0 || page.cells.getCell(at).getMetadata?.()?.editable === false;
    code.hidden = chosen === hint.corrections[0];
    if (chosen) {
      code.textContent = chosen.shown;
      runButton.hidden = !runner || (!chosen.runs && !runner.running);
      runButton.textContent = tr(runner?.running ? "Stop" : "Run");
      replaceButton.hidden = locked || chosen.cell === null;
      insertButton.hidden = at < 0;
    }
    stepButton.hidden = !hint.progress?.following;
    stepButton.textContent = tr(asked ? "Show the corrected lines" : "Next step");
    notYetButton.hidden = !asked;
    silenceButton.textContent = model.get("silenced").includes(hint.rule) ? tr("Helpful after all") : tr("Not helpful");
  }

  if (hint.corrections.length > 1) buttons.append(chooser(hint.corrections, choose, tr("Correction")));
  let runButton, replaceButton, insertButton;
  if (chosen) {
    runButton = button("Run", run);
    button("Copy", copy);
    replaceButton = button("Replace this cell", replace);
    insertButton = button("Insert below", insert);
  }
  const stepButton = button("Next step", nextStep);
  const notYetButton = button("Not yet", notYet);
  const silenceButton = button("Not helpful", silence);
  refresh();
  buttons.append(status);
  element.append(buttons, code, output);
  return { element, refresh, announce };
}

function chooser(corrections, choose, label) {
  // JupyterLab takes letters for shortcuts, a person choosing by keyboard does not.
  const select = make("select", {}, { "aria-label": label, "data-lm-suppress-shortcuts": "true" });
  corrections.forEach(({ title }, number) => select.append(make("option", { value: number, textContent: `${number + 1}. ${title}` })));
  select.addEventListener("change", () => choose(corrections[select.value]));
  return select;
}

// Runs code as a cell of the notebook's kernel and streams what comes of it below the card, one at a time.
function runnerOf(page, host) {
  const { manager, kernel } = page;
  const runner = { running: false, start };
  let area = null;

  // The front end's own Output widget, without a counterpart in the kernel.
  async function outputArea() {
    const model = await manager.new_model(
      {
        model_id: `callhint-output-${Math.random().toString(36).slice(2)}`,
        model_name: "OutputModel",
        model_module: "@jupyter-widgets/output",
        model_module_version: "1.0.0",
        view_name: "OutputView",
        view_module: "@jupyter-widgets/output",
        view_module_version: "1.0.0",
      },
      {},
    );
    const view = await manager.create_view(model);
    // It would show the sign of a widget that has lost its kernel.
    view.el.classList.remove("jupyter-widgets-disconnected");
    view.luminoWidget.constructor.attach(view.luminoWidget, host);
    return model;
  }

  async function start(code, hint) {
    if (page.running) throw new Error("another correction is running");
    page.running = runner.running = true;
    try {
      area ??= await outputArea();
      area.clear_output();
      const content = { code, store_history: true, stop_on_error: true, allow_stdin: false };
      const future = kernel.requestExecute(content, false, { cellId: hint.cell, callhint: hint.id });
      area.set("msg_id", future.msg.header.msg_id);
      return await future.done;
    } finally {
      page.running = runner.running = false;
      area?.set("msg_id", "");
    }
  }

  return runner;
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https, or without permission.
    const before = document.activeElement;
    const field = make("textarea", { value: text, readOnly: true });
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    before?.focus();
    if (!copied) throw new Error("the browser does not allow it");
  }
}

function make(tag, properties, attributes = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
