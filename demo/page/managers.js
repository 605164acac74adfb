import { ask } from './ask.js';
import { lightWindow, showWindow } from './windows.js';

const strip = document.getElementById('managers');
const items = [...strip.querySelectorAll('.steps li')];
const line = strip.querySelector('.next');
const [play, show] = ['managers-play', 'managers-show'].map((id) => document.getElementById(id));
let current;
let busy = false;

/** The second story is looked at: it has the light. */
export const managersOpen = () => strip.open;

/** Marks which step of a strip comes next. */
export function markSteps(all, step) {
  all.forEach((item, index) => {
    item.classList.toggle('done', index < step);
    if (index === step) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  });
}

/** Shows where the story of the FM stands; null: the demo has none. */
export function showManagers(guide) {
  strip.hidden = guide === null;
  if (guide === null) return;
  current = guide;
  const { step, mail, ended, text } = guide;
  markSteps(items, step);
  if (!busy && line.textContent !== text) line.textContent = text;
  play.textContent = ended ? 'Play it once more' : 'Play this step';
  show.hidden = mail === null;
  if (strip.open) lightWindow(mail);
}

play.addEventListener('click', async () => {
  if (busy) return;
  busy = true;
  line.textContent = 'Playing …';
  play.disabled = true;
  try {
    const guide = await ask('/demo/managers/play', {});
    busy = false;
    showManagers(guide);
  } catch (error) {
    busy = false;
    line.textContent = error.message;
  }
  play.disabled = false;
  play.focus();
});
show.addEventListener('click', async () => {
  const mail = current?.mail;
  if (!mail) return;
  showWindow(mail);
  await ask('/demo/window', { mail }).catch((error) => {
    line.textContent = error.message;
  });
});
