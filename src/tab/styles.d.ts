/** What the bundler takes for a style sheet. */
declare module '*.css';
