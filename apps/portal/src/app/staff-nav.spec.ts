import type { Permission } from '../lib/session';
import { staffHome, staffNav } from './staff-nav';

const pages = (...permissions: Permission[]) => staffNav(permissions).map((entry) => entry.to);

it('shows each role the pages it may open, in the order of the rail', () => {
  expect(pages('exercise.read', 'client.list', 'client.read', 'inbox.read', 'appointment.read', 'conversation.list')).toEqual(['/today', '/clients', '/calendar', '/messages', '/library']);
  expect(pages('practice.manage', 'member.manage', 'client.list', 'exercise.read')).toEqual(['/library', '/practice']);
  expect(pages('report.caseload', 'exercise.read')).toEqual(['/library', '/supervision']);
  expect(pages()).toEqual([]);
});

it('begins with one’s own work, else with what one supervises or runs', () => {
  expect(staffHome(['practice.manage', 'inbox.read'])).toBe('/today');
  expect(staffHome(['exercise.read', 'report.caseload', 'practice.manage'])).toBe('/supervision');
  expect(staffHome(['practice.manage'])).toBe('/practice');
  expect(staffHome([])).toBe('/account');
});
