/** The colours, sizes and distances of a card: Fluent's own, so that each theme is the page's. */
const token = (name: string): string => `var(--${name})`;

const both = (name: string, subtle = 'colorNeutralForeground2') => ({
  default: token(name),
  subtle: token(subtle),
});

const foreground = {
  default: both('colorNeutralForeground1'),
  dark: both('colorNeutralForeground1'),
  light: both('colorNeutralForeground2'),
  accent: both('colorBrandForeground1', 'colorBrandForeground1'),
  good: both('colorPaletteGreenForeground1', 'colorPaletteGreenForeground1'),
  warning: both('colorPaletteDarkOrangeForeground1', 'colorPaletteDarkOrangeForeground1'),
  attention: both('colorPaletteRedForeground1', 'colorPaletteRedForeground1'),
};

const container = (background: string, border = background) => ({
  backgroundColor: token(background),
  borderColor: token(border),
  foregroundColors: foreground,
});

export const hostConfig = {
  fontFamily: token('fontFamilyBase'),
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: token('colorNeutralStroke2') },
  supportsInteractivity: true,
  textBlock: { headingLevel: 2 },
  containerStyles: {
    default: container('colorNeutralBackground1'),
    emphasis: container('colorNeutralBackground3'),
    accent: container('colorBrandBackground2'),
    good: container('colorPaletteGreenBackground1'),
    warning: container('colorPaletteYellowBackground1'),
    attention: container('colorPaletteRedBackground1'),
  },
  actions: {
    maxActions: 20,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      requiredInputs: { weight: 'bolder', color: 'default', size: 'default', suffix: ' *' },
      optionalInputs: { weight: 'bolder', color: 'default', size: 'default' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', size: 'default' },
  },
};
