import type { Key, Modifier } from './keys.ts';

/** A point of the page's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A button, link or field as assistive technology is told of it. */
export interface Control {
  readonly role: string;
  readonly name: string;
}

export interface ScreenshotOptions {
  readonly fullPage?: boolean;
}

/** How a shopper's screen and system are. */
export interface Surroundings {
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'no-preference';
  /** In CSS pixels: 320 of them are what a screen of 1280 has left at a zoom of 400 %. */
  readonly width?: number;
}

/** What a page's process holds once its garbage is collected. */
export interface Held {
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  /** In bytes. */
  readonly heap: number;
}

/** The few things a browser must be able to do with one page; PageUnderTest builds the rest on them. */
export interface PageDriver {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression that gives text. */
  run(expression: string): Promise<string>;
  /** The same with the (closed) shadow root of the first element that matches bound to `root`. */
  runInShadow(host: string, expression: string): Promise<string>;
  /** Role and accessible name of each visible control in that root, in the order of `visibleControls`. */
  controlsInShadow(host: string): Promise<Control[]>;
  bringToFront(): Promise<void>;
  /** Moves the mouse there. */
  moveTo(point: Point): Promise<void>;
  clickAt(point: Point): Promise<void>;
  press(key: Key, modifiers: readonly Modifier[]): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(options: ScreenshotOptions): Promise<Uint8Array>;
  /** Chromium only. */
  surround?(surroundings: Surroundings): Promise<void>;
  /** Chromium only. */
  held?(): Promise<Held>;
  close(): Promise<void>;
}
