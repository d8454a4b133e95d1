import type { Schemas } from '../../api/client.ts';
import type { Profile } from './profile.ts';
import type { Attribute, Collection, ProfileSchema } from './profile-schema.ts';

export type Value = Schemas['ProfileValue'];

/** An attribute with what is known about it; without a value the coachee chose not to say. */
export type KnownAttribute = { readonly attribute: Attribute; readonly value?: Value };

/** One position, school or skill with the fields that are known, in the order of the catalogue. */
export type KnownItem = { readonly id: string; readonly fields: readonly KnownField[] };
export type KnownField = { readonly attribute: Attribute; readonly value: Value };

export type KnownSection = {
  readonly name: string;
  readonly title: string;
  readonly attributes: readonly KnownAttribute[];
};
export type KnownCollection = { readonly collection: Collection; readonly items: readonly KnownItem[] };

/** What is known, in the order of the catalogue; sections and collections of which nothing is known are left out. */
export type Known = { readonly sections: readonly KnownSection[]; readonly collections: readonly KnownCollection[] };

export function knownOf(profile: Profile, schema: ProfileSchema): Known {
  return {
    sections: schema.sections
      .map(({ name, title, attributes }) => ({
        name,
        title,
        attributes: attributes.flatMap((attribute) => known(attribute, profile.values[attribute.name])),
      }))
      .filter((section) => section.attributes.length > 0),
    collections: schema.collections
      .map((collection) => ({ collection, items: itemsOf(profile.values[collection.name], collection) }))
      .filter(({ items }) => items.length > 0),
  };
}

/** How many single things are known. */
export function countKnown(known: Known): number {
  const scalars = known.sections.flatMap((section) => section.attributes).filter(({ value }) => value);
  return scalars.length + known.collections.reduce((sum, { items }) => sum + items.length, 0);
}

/** The value of a field of an item. */
export function fieldOf(item: KnownItem, name: string): KnownField | undefined {
  return item.fields.find(({ attribute }) => attribute.name === name);
}

type Stored = Profile['values'][string] | undefined;

export function isValue(stored: Stored): stored is Value {
  return stored !== undefined && !Array.isArray(stored) && 'value' in stored;
}

export function isItems(stored: Stored): stored is Extract<Profile['values'][string], unknown[]> {
  return Array.isArray(stored);
}

function known(attribute: Attribute, stored: Stored): KnownAttribute[] {
  if (isValue(stored)) return [{ attribute, value: stored }];
  return stored === undefined || isItems(stored) ? [] : [{ attribute }];
}

function itemsOf(stored: Stored, collection: Collection): KnownItem[] {
  if (!isItems(stored)) return [];
  return stored.map((item) => ({
    id: item.id,
    fields: collection.fields.flatMap((attribute): KnownField[] => {
      const value = (item as Readonly<Record<string, unknown>>)[attribute.name] as Value | undefined;
      return value === undefined ? [] : [{ attribute, value }];
    }),
  }));
}
