import { readFileSync } from 'node:fs';
import { steps } from '../guide/story.ts';
import { managerSteps } from '../managers/story.ts';

/** One person of the demo as the page shows them. */
export interface DemoPerson {
  readonly mail: string;
  readonly name: string;
  readonly role: string;
  readonly language: string;
  /** What this person does. */
  readonly does: string;
  /** The window is opened when it is wanted. */
  readonly later: boolean;
}

const PAGE = readFileSync(new URL('./page.html', import.meta.url), 'utf8');

/** The page's own style and script, by the names under which they are served. */
export const pageFiles: ReadonlyMap<string, { readonly type: string; readonly text: string }> =
  new Map(
    [
      'page.css',
      'guide.css',
      'windows.css',
      'page.js',
      'guide.js',
      'managers.js',
      'windows.js',
      'ask.js',
    ].map((name) => [
      name,
      {
        type: name.endsWith('.js') ? 'text/javascript' : 'text/css',
        text: readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'),
      },
    ]),
  );

/** What the page may do: its own style and script, what this server answers, and frames of the chat windows and the tab. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "frame-src 'self' http://127.0.0.1:* http://localhost:*",
  "frame-ancestors 'none'",
].join('; ');

/** The page of `GET /demo`: the story, the people and their windows. Whatever the words hold, they are shown as they are. */
export function renderDemoPage(people: readonly DemoPerson[]): string {
  const first = people.filter(({ later }) => !later);
  const slots: Readonly<Record<string, string>> = {
    steps: steps.map(({ title }, index) => renderStep(title, index)).join('\n'),
    managers: managerSteps.map(({ title }, index) => renderStep(title, index)).join('\n'),
    people: first.map(renderPerson).join('\n'),
    others: people
      .filter(({ later }) => later)
      .map(renderPerson)
      .join('\n'),
    windows: people.map(renderWindow).join('\n'),
  };
  return PAGE.replace(/<!-- (\w+) -->/g, (_, slot: string) => slots[slot] ?? '');
}

const renderStep = (title: string, index: number): string =>
  `        <li><b>${index + 1}</b> <span>${escapeHtml(title)}</span></li>`;

const renderPerson = ({ mail, name, role, language, does }: DemoPerson): string =>
  `      <button type="button" data-show="${escapeHtml(mail)}">
        <strong>${escapeHtml(name)}</strong>
        <span class="quiet">${escapeHtml(role)} · ${escapeHtml(language)}</span>
        <span class="does">${escapeHtml(does)}</span>
      </button>`;

function renderWindow({ mail, name, role, later }: DemoPerson, index: number): string {
  const id = `person-${index + 1}`;
  return `      <section class="window" data-mail="${escapeHtml(mail)}" aria-labelledby="${id}"${later ? ' hidden' : ''}>
        <header>
          <h2 id="${id}">${escapeHtml(name)} <span class="quiet">${escapeHtml(role)}</span></h2>
          <button type="button" data-large aria-pressed="false" aria-label="Large: ${escapeHtml(name)}’s chat">Large</button>
          <button type="button" data-tab aria-pressed="false" aria-label="Tab: what ${escapeHtml(name)} sees in the tab">Tab</button>
          <a target="_blank" rel="noopener" hidden aria-label="Own tab: ${escapeHtml(name)}’s chat">Own tab</a>
          <p class="turn">▶ The story goes on here</p>
        </header>
        <div class="panes">
        <div class="chat">
          <div class="skeleton" role="status"><strong>${escapeHtml(name)}, ${escapeHtml(role)}</strong><p class="quiet">The chat is starting …</p></div>
        </div>
        </div>
      </section>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
