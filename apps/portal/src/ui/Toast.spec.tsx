/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ApiError, unreachable } from '../lib/problem';
import { speak } from '../lib/testing/texts';
import { ToastProvider, useToast } from './Toast';

function Page({ undo }: { undo: () => Promise<void> }) {
  const say = useToast();
  return (
    <button type="button" onClick={() => say('It was moved.', undo)}>
      Move
    </button>
  );
}

describe('a toast with a way back', () => {
  beforeEach(() => speak('en'));
  afterEach(cleanup);

  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(() => Promise.resolve());
  };
  const show = (undo: () => Promise<void>) =>
    render(
      <ToastProvider>
        <Page undo={undo} />
      </ToastProvider>,
    );

  it('goes once it was taken', async () => {
    let taken = 0;
    show(() => Promise.resolve(void (taken += 1)));
    await press('Move');
    await press('Undo');
    expect(taken).toBe(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says that it failed, and stays where trying again may help', async () => {
    let line = false;
    show(() => (line ? Promise.resolve() : Promise.reject(unreachable())));
    await press('Move');
    await press('Undo');
    expect(screen.getByRole('status').textContent).toContain("can't reach the server");
    line = true;
    await press('Undo');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('offers no second time what somebody else has changed', async () => {
    show(() => Promise.reject(new ApiError(412, 'appointment.changed')));
    await press('Move');
    await press('Undo');
    expect(screen.getByRole('status').textContent).toContain('changed this in the meantime');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
