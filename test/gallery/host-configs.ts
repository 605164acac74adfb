/** The colours of a theme of Teams: text, text of less weight, and one for each meaning. */
interface Theme {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly line: string;
  /** The background of a container, by its style. */
  readonly grounds: Readonly<Record<Ground, string>>;
}

const grounds = ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'] as const;
type Ground = (typeof grounds)[number];

const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    line: '#e0e0e0',
    grounds: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e9eaf6',
      good: '#e7f2da',
      attention: '#fcf4f6',
      warning: '#fbf6d9',
    },
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#ff99a4',
    line: '#525252',
    grounds: {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#32344f',
      good: '#1c2e12',
      attention: '#3e1f25',
      warning: '#3a3212',
    },
  },
};

const colour = (shown: string, subtle = shown) => ({ default: shown, subtle });

const inks = (theme: Theme) => ({
  default: colour(theme.text, theme.subtle),
  dark: colour(themes.light.text, themes.light.subtle),
  light: colour(themes.dark.text, themes.dark.subtle),
  accent: colour(theme.accent),
  good: colour(theme.good),
  warning: colour(theme.warning),
  attention: colour(theme.attention),
});

const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };

/** How Teams shows cards, as a host configuration of the official renderer. */
const hostConfig = (theme: Theme) => ({
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', system-ui, 'Noto Sans', sans-serif",
  fontSizes,
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme.line },
  hostWidthBreakpoints: { veryNarrow: 164, narrow: 431, standard: 768 },
  containerStyles: Object.fromEntries(
    grounds.map((ground) => [
      ground,
      { backgroundColor: theme.grounds[ground], foregroundColors: inks(theme) },
    ]),
  ),
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
  textBlock: { headingLevel: 3 },
  textStyles: { heading: { size: 'default', weight: 'bolder' } },
});

export const hostConfigs = { light: hostConfig(themes.light), dark: hostConfig(themes.dark) };
