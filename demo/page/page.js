import { ask } from './ask.js';
import { showGuide } from './guide.js';
import { showManagers } from './managers.js';
import { loadWindows, showWindow } from './windows.js';

const [now, caused, problem] = ['now', 'caused', 'problem'].map((id) =>
  document.getElementById(id),
);
const clockButtons = [...document.querySelectorAll('[data-advance]')];
const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const POLL_MS = 1_500;
let run;

async function attempt(work) {
  try {
    await work();
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

/** What the page shows follows the demo, whether a step was played here or done by hand in a chat. */
async function follow() {
  const state = await ask('/demo/state');
  run ??= state.run;
  if (run !== state.run) location.reload();
  const time = `${format.format(new Date(state.now))} UTC`;
  if (now.textContent !== time) now.textContent = time;
  document.getElementById('again').hidden = !state.canStartAgain;
  // First what is lit: its window is the first to be loaded.
  showGuide(state.guide);
  showManagers(state.managers);
  loadWindows(state.windows);
}

for (const button of clockButtons)
  button.addEventListener('click', async () => {
    for (const each of clockButtons) each.disabled = true;
    caused.textContent = 'The time is moving …';
    await attempt(async () => {
      const before = await ask('/demo/clock');
      await ask('/demo/clock', { advance: button.dataset.advance });
      const { text } = await ask(`/demo/caused?since=${encodeURIComponent(before.now)}`);
      caused.textContent = text;
      await follow();
    });
    if (!problem.hidden) caused.textContent = '';
    for (const each of clockButtons) each.disabled = false;
    button.focus();
  });

for (const button of document.querySelectorAll('[data-show]'))
  button.addEventListener('click', async () => {
    document.getElementById('others').hidePopover();
    showWindow(button.dataset.show);
    await attempt(() => ask('/demo/window', { mail: button.dataset.show }));
    await attempt(follow);
  });

for (;;) {
  if (!document.hidden && !clockButtons[0].disabled) await attempt(follow);
  await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
