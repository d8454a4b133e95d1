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

export const schema: ProfileSchema = {
  sections: [
    { name: 'identity', title: 'Identity and contact', attributes: [attribute('full_name', 'text'), attribute('country', 'country')] },
    {
      name: 'current_situation',
      title: 'Current situation',
      attributes: [attribute('current_title', 'text'), attribute('years_of_experience', 'decimal', 'years')],
    },
  ],
  collections: [
    {
      name: 'positions',
      title: 'Positions',
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
      identity: ['name'],
      fields: [attribute('name', 'text'), attribute('kind', 'choice'), attribute('level', 'scale')],
    },
  ],
  views: [],
};

export function value(written: Value['value'], quote = `I said ${String(written)}`): Value {
  return {
    value: written,
    confidence: 0.9,
    authority: 'said',
    source: 'conversation',
    extractedAt: '2026-03-01T10:00:00Z',
    evidence: { quote, conversationId: 'c1', messageId: 'm1' },
  };
}

/** An item as it arrives: its fields beside its id. */
export function item(id: string, fields: Readonly<Record<string, Value['value']>>, quote?: string) {
  const values = Object.fromEntries(Object.entries(fields).map(([name, written]) => [name, value(written, quote)]));
  return { id, ...values } as unknown as Extract<Profile['values'][string], unknown[]>[number];
}

export const empty: Profile = { version: 0, values: {} };
