import { readFileSync } from 'node:fs';

/** One person's window on the demo's page. */
export interface DemoWindow {
  name: string;
  role: string;
  language: string;
  /** Where the person's chat is served. */
  url: string;
  /** What this person does first. */
  hint: string;
}

const PAGE = readFileSync(new URL('./page.html', import.meta.url), 'utf8');
const SLOT = '<!-- windows -->';

/** What the page may do: its own style and script, the clock of this server, and frames of the chat windows. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  'frame-src http://127.0.0.1:*',
  "frame-ancestors 'none'",
].join('; ');

/** The page of `GET /demo`: all windows side by side, and the clock. Whatever the words hold, they are shown as they are. */
export function renderDemoPage(windows: readonly DemoWindow[]): string {
  const [before = '', after = ''] = PAGE.split(SLOT);
  return before + windows.map(renderWindow).join('\n') + after;
}

function renderWindow({ name, role, language, url, hint }: DemoWindow, index: number): string {
  const id = `person-${index + 1}`;
  return `      <section class="window" aria-labelledby="${id}">
        <header>
          <h2 id="${id}">${escapeHtml(name)}</h2>
          <p class="role">${escapeHtml(role)} · ${escapeHtml(language)}</p>
          <p>${escapeHtml(hint)}</p>
          <a href="${escapeHtml(url)}" target="_blank" rel="noopener">Open ${escapeHtml(name)}’s chat alone</a>
        </header>
        <iframe title="${escapeHtml(`${name}’s chat`)}" src="${escapeHtml(url)}"></iframe>
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
