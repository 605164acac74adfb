import { hashOf } from './route.ts';
import { useTab } from './tab-context.ts';

/** The pages by name; the one that is shown is in sight, in a narrow window too. */
export function Top(props: {
  readonly pages: readonly { readonly name: string; readonly title: string }[];
  readonly chosen: string;
}) {
  const { pages, chosen } = props;
  const { say } = useTab();
  return (
    <header className="top">
      <nav aria-label={say('title')}>
        {pages.map(({ name, title }) => (
          <a
            key={name}
            href={hashOf(name)}
            ref={name === chosen ? comesInSight : undefined}
            aria-current={name === chosen ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}

const comesInSight = (link: HTMLElement | null): void =>
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
