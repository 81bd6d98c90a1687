import { expect, type Page } from '@playwright/test';
import { choose, press, slide, type } from './keyboard.js';

/** The words on the buttons of an exercise. */
const BUTTONS = {
  en: { next: 'Next', begin: 'Begin', open: 'Leave it open', private: 'Keep this one private' },
  es: { next: 'Siguiente', begin: 'Empezar', open: 'Dejarlo abierto', private: 'Guardar esto en privado' },
};

/** Does an exercise by keyboard, one screen after another; each act names the screen it belongs to. */
export class Doing {
  private readonly words: (typeof BUTTONS)['en'];

  constructor(private readonly page: Page, language: keyof typeof BUTTONS = 'en') {
    this.words = BUTTONS[language];
  }

  /** Waits until a screen's heading has the focus, so that no key goes to the screen before. */
  async at(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }

  async begin(): Promise<void> {
    await press(this.page, this.page.getByRole('button', { name: this.words.begin, exact: true }));
  }

  async next(): Promise<void> {
    await press(this.page, this.page.getByRole('button', { name: this.words.next, exact: true }));
  }

  async read(heading: string): Promise<void> {
    await this.at(heading);
    await this.next();
  }

  async write(heading: string, words: string): Promise<void> {
    await this.at(heading);
    await type(this.page, this.page.getByRole('textbox', { name: heading }), words);
    await this.next();
  }

  async writePrivately(heading: string, words: string): Promise<void> {
    await this.at(heading);
    await type(this.page, this.page.getByRole('textbox', { name: heading }), words);
    await choose(this.page, this.page.getByRole('switch', { name: this.words.private }));
    await this.next();
  }

  async rate(heading: string | RegExp, number: number): Promise<void> {
    await this.at(heading);
    await slide(this.page, this.page.getByRole('slider'), number);
    await this.next();
  }

  async pick(heading: string, option: string): Promise<void> {
    await this.at(heading);
    await choose(this.page, this.page.getByRole('radio', { name: option }));
    await this.next();
  }

  async leaveOpen(heading: string | RegExp): Promise<void> {
    await this.at(heading);
    await press(this.page, this.page.getByRole('button', { name: this.words.open }));
  }
}
