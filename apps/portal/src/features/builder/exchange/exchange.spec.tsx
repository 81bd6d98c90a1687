/** @jest-environment jsdom */
import { exportJson, fromQuestionnaire, toQuestionnaire } from '@attune/exercise/exchange';
import { library } from '@attune/exercise/library';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { ReactElement } from 'react';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { Route, Router, Routes } from '../../../lib/router';
import { fileName } from './download';
import { ExportPage, ImportPage } from './index';

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  title: 'A short intake',
  item: [
    { linkId: '1', type: 'string', text: 'What should we call you?', required: true },
    { linkId: '2', type: 'date', text: 'Date of birth' },
    { linkId: '3', type: 'boolean', text: 'Do you sleep well?', initial: [{ valueBoolean: true }] },
    { linkId: '4', type: 'text', text: 'What keeps you awake?', enableWhen: [{ question: '3', operator: '=', answerBoolean: false }] },
  ],
};

/** What the server was asked to keep; a page of a spec knows no `Response`. */
function server(answer: object): { method: string; address: string; body: unknown }[] {
  const asked: { method: string; address: string; body: unknown }[] = [];
  globalThis.fetch = (async (address: string, init: RequestInit = {}) => {
    asked.push({ method: init.method ?? 'GET', address, body: init.body ? JSON.parse(String(init.body)) : undefined });
    return { ok: true, status: 200, headers: { get: () => null }, json: async () => answer, text: async () => JSON.stringify(answer) };
  }) as unknown as typeof fetch;
  return asked;
}

/** A visit of somebody who may do these things. */
function signedIn(permissions: string[]): QueryClient {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(['session'], { permissions });
  return queries;
}

function open(page: ReactElement, at: string, path: string, may = ['exercise.write']): void {
  cleanup();
  speak('en');
  likeABrowser();
  history.replaceState(null, '', at);
  render(
    <QueryClientProvider client={signedIn(may)}>
      <Router>
        <Routes>
          <Route path={path} element={page} />
          <Route path="*" element={<p>elsewhere</p>} />
        </Routes>
      </Router>
    </QueryClientProvider>,
  );
}

const bringIn = async (text: string) => {
  open(<ImportPage />, '/library/import', 'library/import');
  fireEvent.change(screen.getByLabelText('The text of the file'), { target: { value: text } });
  fireEvent.click(screen.getByText('Read it'));
};

describe('bringing an exercise in', () => {
  it('says what is left aside, question by question, and makes a draft of it', async () => {
    const asked = server({ id: 'x', revision: 1, problems: [], savedAt: '2026-11-22T10:00:00Z' });
    await bringIn(JSON.stringify(questionnaire));
    await screen.findByRole('heading', { name: 'A short intake' });
    const words = screen.getByText(/^One question is answered in words/).closest('li')!;
    expect(within(words).getByText(/Date of birth/)).toBeTruthy();
    expect(screen.getByText(/^One answer is not filled in beforehand/)).toBeTruthy();
    expect(screen.getByText(/^4 things were missing and have been written for you/)).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByText('Open in the builder'));
    await screen.findByText('elsewhere');
    expect(location.pathname).toMatch(/^\/library\/[0-9a-f-]{36}\/edit$/);
    expect(asked[0]).toMatchObject({ method: 'PUT', body: { definition: fromQuestionnaire(questionnaire).definition } });
  });

  it('asks which language a file is in that does not say so', async () => {
    await bringIn(JSON.stringify(questionnaire));
    const spanish = await screen.findByRole('radio', { name: 'Spanish' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(true);
    fireEvent.click(spanish);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Spanish' }).checked).toBe(true));
    await bringIn(JSON.stringify({ ...questionnaire, language: 'en' }));
    await screen.findByRole('heading', { name: 'A short intake' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('names every fault with its place, and brings nothing in', async () => {
    const asked = server({});
    await bringIn(JSON.stringify({ ...questionnaire, item: [{ linkId: 'a', type: 'slider' }, { linkId: 'a', type: 'string' }] }));
    const list = (await screen.findByText(/FHIR R4 does not know this here: slider/)).closest('ul')!;
    expect(within(list).getByText('item[0].type')).toBeTruthy();
    expect(within(list).getByText('item[1].linkId')).toBeTruthy();
    expect(screen.queryByText('Open in the builder')).toBeNull();
    await bringIn('{"a":\n  tru}');
    await screen.findByText('The text stops being JSON at line 2, column 3.');
    expect(asked).toEqual([]);
  });

  it('reads a chosen file, and refuses one that is too large before looking at it', async () => {
    open(<ImportPage />, '/library/import', 'library/import');
    const input = screen.getByLabelText('Choose a file');
    const text = JSON.stringify(exportJson(library[0]!.definition));
    const file = Object.assign(new File([text], 'a.json'), { text: async () => text });
    fireEvent.change(input, { target: { files: [file] } });
    await screen.findByText('Everything in the file is in the exercise');
    const large = Object.assign(new File(['x'], 'b.json'), { text: () => Promise.reject(new Error('was read')) });
    Object.defineProperty(large, 'size', { value: 3 * 1024 * 1024 });
    fireEvent.change(input, { target: { files: [large] } });
    await screen.findByText(/^The file is too large/);
  });

  it('is nobody’s page who may not write exercises', () => {
    open(<ImportPage />, '/library/import', 'library/import', ['exercise.read']);
    expect(screen.queryByText('Choose a file')).toBeNull();
  });

  it('says what is missing where nothing was put in', async () => {
    await bringIn('  ');
    await screen.findByText('Please put in the text of a file first.');
  });
});

describe('taking an exercise along', () => {
  const { definition } = library[0]!;

  it('tells what other programs do without, before it is saved', async () => {
    server({ id: 'x', definition, title: definition.title });
    open(<ExportPage />, '/library/x/export', 'library/:exerciseId/export');
    await screen.findByText(/things that other programs will not show/);
    expect(screen.getByText('The endings')).toBeTruthy();
    expect(screen.getByText('Save as FHIR')).toBeTruthy();
  });

  it('says what is to be mended in a draft that no file could hold', async () => {
    const twice = { ...definition, steps: [...definition.steps, definition.steps[0]!] };
    server({ id: 'x', definition: twice, title: definition.title });
    open(<ExportPage />, '/library/x/export', 'library/:exerciseId/export');
    await screen.findByText('The draft is not ready for a file yet');
    expect(screen.getByText(`steps.${definition.steps.length}.id`)).toBeTruthy();
    expect(screen.queryByText('Save as FHIR')).toBeNull();
  });

  it.each(['en', 'es'])('has words for everything that can be told, in %s', (language) => {
    const texts = JSON.parse(readFileSync(`src/locales/${language}/builderExchange.json`, 'utf8')) as Record<string, string>;
    const told = library.flatMap((each) => toQuestionnaire(each.definition).aside.map(({ what }) => what));
    expect(new Set(told).size).toBeGreaterThan(15);
    for (const what of told) expect(texts).toHaveProperty([`ours.${what}`]);
  });

  it('names files after what is in them, in any alphabet', () => {
    expect(fileName('¿Cómo te va?', 'json')).toBe('cómo-te-va.json');
    expect(fileName('../..', 'json')).toBe('exercise.json');
  });
});
