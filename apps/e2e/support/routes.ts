import { readFileSync } from 'node:fs';
import ts from 'typescript';

export type Door = 'open' | 'client' | 'staff';

const TABLES: Record<Door, string> = { open: 'routes.tsx', client: 'routes.client.tsx', staff: 'routes.staff.tsx' };

/**
 * Every address of a door, such as `/clients/:clientId/record`, read from the portal's own route table: a page that is
 * added there is looked at by the journeys from then on.
 */
export function routesOf(door: Door): string[] {
  const file = new URL(`../../portal/src/app/${TABLES[door]}`, import.meta.url);
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = pagesBelow(source, '');
  if (found.length === 0) throw new Error(`There is no route in ${TABLES[door]}.`);
  return [...new Set(found)];
}

/** A line with lines inside is a frame; a line without is a page. */
function pagesBelow(node: ts.Node, above: string): string[] {
  if (!ts.isJsxElement(node) && !ts.isJsxSelfClosingElement(node)) return childrenOf(node).flatMap((child) => pagesBelow(child, above));
  const tag = ts.isJsxElement(node) ? node.openingElement : node;
  if (tag.tagName.getText() !== 'Route') return childrenOf(node).flatMap((child) => pagesBelow(child, above));
  const own = pathOf(tag);
  const path = own === undefined ? above : `${above}/${own.replace(/^\//, '')}`;
  if (ts.isJsxElement(node)) return node.children.flatMap((child) => pagesBelow(child, path));
  return [path || '/'];
}

function pathOf(tag: ts.JsxOpeningLikeElement): string | undefined {
  for (const attribute of tag.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'path') continue;
    if (attribute.initializer && ts.isStringLiteral(attribute.initializer)) return attribute.initializer.text;
    throw new Error(`A path that is not written out: ${attribute.getText()}`);
  }
  return undefined;
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
