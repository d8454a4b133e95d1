import type { Value } from '../features/profile/known.ts';
import type { Profile } from '../features/profile/profile.ts';
import type { Attribute, ProfileSchema } from '../features/profile/profile-schema.ts';

export function attribute(name: string, type: Attribute['type'], unit?: string): Attribute {
  return {
    name,
    type,
    meaning: `Meaning of ${name}`,
    importance: 1,
    burden: 1,
    sensitivity: 'open',
    freshMonths: 12,
    ...(unit ? { unit } : {}),
  };
}

/** A section or collection that asks for no consent. */
export const open = { sensitivity: 'open', needsConsent: false } as const;

export const schema: ProfileSchema = {
  sections: [
    { name: 'identity', title: 'Identity and contact', ...open, attributes: [attribute('full_name', 'text'), attribute('country', 'country')] },
    {
      name: 'current_situation',
      title: 'Current situation',
      ...open,
      attributes: [attribute('current_title', 'text'), attribute('years_of_experience', 'decimal', 'years')],
    },
  ],
  collections: [
    {
      name: 'positions',
      title: 'Positions',
      ...open,
      identity: ['employer', 'title'],
      fields: [
        attribute('title', 'text'),
        attribute('employer', 'text'),
        attribute('start_date', 'month'),
        attribute('end_date', 'month'),
      ],
    },
    {
      name: 'skills',
      title: 'Skills',
      ...open,
      identity: ['name'],
      fields: [attribute('name', 'text'), attribute('kind', 'choice'), attribute('level', 'scale')],
    },
  ],
  views: [],
  codeLists: {},
};

export function value(written: Value['value'], quote = `I said ${typeof written === 'object' ? JSON.stringify(written) : String(written)}`): Value {
  return {
    value: written,
    confidence: 0.9,
    authority: 'said',
    source: 'conversation',
    extractedAt: '2026-03-01T10:00:00Z',
    evidence: { quote, conversationId: 'c1', messageId: 'm1' },
    observation: 'o1',
  };
}

/** An item as it arrives: its fields beside its id. */
export function item(id: string, fields: Readonly<Record<string, Value['value']>>, quote?: string) {
  const values = Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, value(written, quote)]));
  return { id, ...values } as unknown as Extract<Profile['values'][string], unknown[]>[number];
}

export const empty: Profile = { version: 0, values: {} };
