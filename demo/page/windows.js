/** By another name than the page's own the chats run in a process of their own, and the page answers while they load. */
const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

/** Another window is loaded once the one before is there: each has 9 MB of script, and all share one thread. */
let loading = false;
/** A chat tells when its first card is there; one in which nothing was said yet is shown all the same. */
const PATIENCE_MS = 8_000;
let litMail;

const sections = [...document.querySelectorAll('.window')];
const bar = document.querySelector('.people');
const row = document.querySelector('.windows');
const of = (mail) => sections.find(({ dataset }) => dataset.mail === mail);

/** Brings a person's window into sight; one that was not wanted yet appears. */
export function showWindow(mail) {
  const section = of(mail);
  if (!section) return;
  section.hidden = false;
  for (const other of sections) if (other !== section) makeLarge(other, false);
  section.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** Marks where the story goes on, and takes the reader there when that changes. */
export function lightWindow(mail) {
  for (const section of sections) section.classList.toggle('lit', section.dataset.mail === mail);
  for (const button of bar.children)
    if (button.dataset.show === mail) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  if (mail && mail !== litMail) showWindow(mail);
  litMail = mail;
}

/** Loads the windows that are served and not loaded yet, one after the other: first the lit one, then those in sight. */
export function loadWindows(served) {
  for (const { mail, url, problem } of served) {
    const section = of(mail);
    if (!section) continue;
    if (problem) section.querySelector('.skeleton p').textContent = problem;
    if (!url || section.dataset.url) continue;
    section.dataset.url = url;
    const alone = section.querySelector('a');
    alone.href = url;
    alone.hidden = false;
  }
  loadNext();
}

function loadNext() {
  if (loading) return;
  const waiting = sections.filter(
    (section) => section.dataset.url && !section.hidden && !section.querySelector('iframe'),
  );
  const section =
    waiting.find(({ dataset }) => dataset.mail === litMail) ??
    waiting.find(isInSight) ??
    // A narrow screen belongs to a small machine: what nobody looks at is not loaded.
    (innerWidth > 1000 ? waiting[0] : undefined);
  if (!section) return;
  loading = true;
  const frame = document.createElement('iframe');
  frame.title = `${section.querySelector('strong').textContent.split(',')[0]}’s chat`;
  frame.src = section.dataset.url.replace('127.0.0.1', host);
  const ready = () => {
    if (frame.classList.contains('ready')) return;
    frame.classList.add('ready');
    section.querySelector('.skeleton')?.remove();
    loading = false;
    loadNext();
  };
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data === 'sme-desk-chat') ready();
  });
  frame.addEventListener('load', () => setTimeout(ready, PATIENCE_MS));
  section.querySelector('.chat').append(frame);
}

function isInSight(section) {
  const { left, right } = section.getBoundingClientRect();
  return right > 0 && left < innerWidth;
}

function makeLarge(section, large) {
  section.classList.toggle('large', large);
  const button = section.querySelector('[data-large]');
  button.setAttribute('aria-pressed', String(large));
}

/** The tab of the same person in the place of the chat, beside it in a large window; loaded once it is wanted. */
function showTab(section, shown) {
  section.classList.toggle('with-tab', shown);
  section.querySelector('[data-tab]').setAttribute('aria-pressed', String(shown));
  const panes = section.querySelector('.panes');
  if (!shown || panes.querySelector('.tab')) return;
  const frame = document.createElement('iframe');
  frame.className = 'tab';
  frame.title = `${section.querySelector('h2').firstChild.textContent.trim()}’s tab`;
  frame.src = `/tab/?as=${encodeURIComponent(section.dataset.mail)}`;
  panes.append(frame);
}

for (const section of sections)
  section.querySelector('[data-tab]').addEventListener('click', () => {
    showTab(section, !section.classList.contains('with-tab'));
  });
for (const section of sections)
  section.querySelector('[data-large]').addEventListener('click', () => {
    makeLarge(section, !section.classList.contains('large'));
  });
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') for (const section of sections) makeLarge(section, false);
});
row.addEventListener('scroll', loadNext);
addEventListener('resize', loadNext);
