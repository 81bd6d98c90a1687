/** @jest-environment jsdom */
import { cleanup, render } from '@testing-library/react';
import type { Schedule } from '@attune/clinical/schedule-rules';
import { setRegion } from './dates';
import { useScheduleWords } from './schedule-sentence';
import { speak } from './testing/texts';

function Sentence({ schedule }: { schedule: Schedule }) {
  return useScheduleWords()(schedule);
}

describe('a schedule on a page', () => {
  afterEach(() => {
    cleanup();
    setRegion(null);
  });

  it.each([
    ['en', 'US', '13:30', 'Every day at 1:30 PM until May 5, 2031'],
    ['en', 'IE', '13:30', 'Every day at 13:30 until 5 May 2031'],
    ['es', 'ES', '01:00', 'Todos los días a la 1:00 hasta el 5 de mayo de 2031'],
    ['es', 'ES', '20:00', 'Todos los días a las 20:00 hasta el 5 de mayo de 2031'],
    ['es', 'US', '13:30', 'Todos los días a la 1:30 p.m. hasta el 5 de mayo de 2031'],
  ] as const)('is written in %s as in %s: %s', (language, region, time, sentence) => {
    speak(language);
    setRegion(region);
    const { container } = render(<Sentence schedule={{ startDate: '2020-01-01', repeat: 'daily', times: [time], untilDate: '2031-05-05' }} />);
    expect(container.textContent!.replace(/\s/g, ' ')).toBe(sentence);
  });
});
