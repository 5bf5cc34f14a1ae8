/** A node of mammoth's document: foreign data, so each member is looked at before it is used. */
export type WordNode = {
  readonly type: string;
  readonly children: readonly WordNode[];
  readonly value: string;
  readonly styleName: string;
  readonly isListItem: boolean;
};

/** Takes a node as mammoth made it into one whose members are certain; undefined where it is none. */
export function wordNode(data: unknown): WordNode | undefined {
  if (!isRecord(data) || typeof data.type !== 'string') return undefined;
  return {
    type: data.type,
    children: (Array.isArray(data.children) ? data.children : []).flatMap(
      (child: unknown) => wordNode(child) ?? [],
    ),
    value: typeof data.value === 'string' ? data.value : '',
    styleName: typeof data.styleName === 'string' ? data.styleName : '',
    isListItem: isRecord(data.numbering),
  };
}

/** The foot- and endnotes of a document, in the order of their first mention. */
export function notesOf(document: unknown): readonly WordNode[] {
  if (!isRecord(document) || !isRecord(document.notes) || !isRecord(document.notes._notes)) return [];
  return Object.values(document.notes._notes).flatMap((note: unknown) => {
    if (!isRecord(note) || !Array.isArray(note.body)) return [];
    return note.body.flatMap((block: unknown) => wordNode(block) ?? []);
  });
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
