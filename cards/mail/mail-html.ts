import type { MailContent, Section } from './content.ts';
import { type Html, html } from './html.ts';

/**
 * The e-mail as HTML. It can be read without styles, at 360 px, and in light and dark mode. It loads
 * nothing.
 */
export function mailHtml(sheet: MailContent): string {
  const page = html`<!doctype html>
<html lang="${sheet.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${sheet.subject}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${sheet.headline}</h1>
<p class="about">${lines(sheet.about)}</p>
${sheet.alerts.map(({ title, lines: said }) => html`<div class="alert"><p><strong>${title}</strong></p>${said.map(paragraph)}</div>\n`)}
${sheet.notes.map(paragraph)}
${sheet.lead.map(section)}
${act(sheet)}
${sheet.sections.map(section)}
<footer>${sheet.footer.map(paragraph)}</footer>
</main>
</body>
</html>
`;
  return page.html;
}

const act = ({
  act: { title, say, command, note, link },
}: MailContent): Html => html`<section class="act">
<h2>${title}</h2>
${paragraph(say)}
<p><code>${command}</code></p>
${note ? paragraph(note) : ''}
${link ? html`<p><a href="${link.url}">${link.title}</a></p>` : ''}
</section>`;

const section = ({ title, facts, texts, quoted }: Section): Html => html`<section>
${title ? html`<h2>${title}</h2>` : ''}
${facts.length > 0 ? html`<dl>${facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${lines(value.split('\n'))}</dd>\n`)}</dl>` : ''}
${
  quoted
    ? texts.map(
        (text) => html`<blockquote>${paragraph(text)}</blockquote>
`,
      )
    : texts.map(paragraph)
}
</section>
`;

const paragraph = (text: string): Html => html`<p>${lines(text.split('\n'))}</p>\n`;

const lines = (texts: readonly string[]): Html[] =>
  texts.map((text, index) => (index > 0 ? html`<br>\n${text}` : html`${text}`));

const style: Html = {
  html: `
:root { color-scheme: light dark; }
body { margin: 0; background: #f5f5f5; color: #242424; font: 15px/1.5 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 600px; margin: 0 auto; padding: 24px 20px; background: #ffffff; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 1.3; }
h2 { margin: 24px 0 8px; font-size: 15px; line-height: 1.3; }
p { margin: 0 0 8px; }
blockquote { margin: 0 0 8px; padding-left: 12px; border-left: 3px solid #c7c7c7; }
dl { margin: 0; }
dt { margin-top: 8px; font-size: 13px; color: #616161; }
dd { margin: 0; }
.about, footer { color: #616161; }
.alert { margin: 16px 0; padding: 12px 16px 4px; border-left: 4px solid #b10e1c; background: #fdf3f4; }
.act { margin: 16px 0; padding: 4px 16px 8px; border-left: 4px solid #5b5fc7; background: #f0f0fb; }
.act code { font: 600 15px/1.5 Consolas, Menlo, monospace; white-space: nowrap; }
.act h2 { margin-top: 8px; }
.act a { display: inline-block; padding: 8px 16px; border-radius: 4px; background: #5b5fc7; color: #ffffff; font-weight: 600; text-decoration: none; }
footer { margin-top: 24px; padding-top: 12px; border-top: 1px solid #d1d1d1; font-size: 13px; }
@media (prefers-color-scheme: dark) {
  body { background: #1a1a1a; color: #f0f0f0; }
  main { background: #262626; }
  dt, .about, footer { color: #b8b8b8; }
  .alert { background: #3b1a1d; border-color: #f1707b; }
  .act { background: #2f2f4a; border-color: #9299f7; }
  .act a { background: #9299f7; color: #1a1a1a; }
  footer { border-color: #525252; }
}
@media (max-width: 480px) { main { padding: 16px 12px; } }
`,
};
