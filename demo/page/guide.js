import { ask } from './ask.js';
import { managersOpen, markSteps } from './managers.js';
import { lightWindow, showWindow } from './windows.js';

const items = [...document.querySelectorAll('#story .steps li')];
const line = document.getElementById('next');
const [play, fill, show, again] = ['play', 'fill', 'show', 'again'].map((id) =>
  document.getElementById(id),
);
let current;
let busy = false;

/** Shows where the story stands. */
export function showGuide(guide) {
  current = guide;
  const { step, mail, ended, text, fillable } = guide;
  markSteps(items, step);
  if (!busy && line.textContent !== text) line.textContent = text;
  play.textContent = ended ? 'Play it once more' : 'Play this step';
  fill.hidden = !fillable;
  show.hidden = mail === null;
  // Only one of the two stories has the light: the one that was looked at last.
  if (!managersOpen()) lightWindow(mail);
}

/** One thing at a time; meanwhile the line says what is done, and the focus stays on the button. */
async function during(button, text, work) {
  if (busy) return;
  busy = true;
  line.textContent = text;
  for (const each of [play, fill, again]) each.disabled = true;
  try {
    await work();
    busy = false;
  } catch (error) {
    busy = false;
    line.textContent = error.message;
  }
  for (const each of [play, fill, again]) each.disabled = false;
  button.focus();
}

play.addEventListener('click', () =>
  during(play, 'Playing …', async () => {
    const guide = await ask('/demo/play', {});
    busy = false;
    showGuide(guide);
  }),
);
fill.addEventListener('click', () =>
  during(fill, 'Filling in …', async () => {
    const guide = await ask('/demo/fill', {});
    busy = false;
    showGuide(guide);
    showWindow(guide.mail);
  }),
);
show.addEventListener('click', () => showWindow(current?.mail));
again.addEventListener('click', () =>
  during(again, 'Starting again: all requests and chats go …', async () => {
    await ask('/demo/again', {});
    location.reload();
  }),
);
