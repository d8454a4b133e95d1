import type { Schemas } from '../api/client.ts';

type Field<Path> = Path extends `${string}.${infer Name}` ? Name : never;

/** Every name that an attribute has: scalars, and fields of collections without the collection. */
export type AttributeName = Schemas['ScalarName'] | Field<Schemas['FieldName']>;

/** Names of sections and collections. */
export type TitleName = Schemas['SectionName'] | Schemas['CollectionName'];

/** Names of the profile in a language; what is missing is called as in the catalogue, in English. */
export type ProfileWords = {
  /** Titles of sections and collections by their name. */
  readonly titles: Readonly<Partial<Record<TitleName, string>>>;
  /** Names of attributes. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** Names of allowed values. */
  readonly choices: Readonly<Partial<Record<Schemas['AllowedValue'], string>>>;
  /** What numbers count, one and many, by the unit that the catalogue names. */
  readonly units: Readonly<Record<string, readonly [string, string]>>;
};

/** The same in another language than English. The compiler names whatever the catalogue declares and the language forgets. */
export type Translation = ProfileWords & {
  readonly [Kind in 'titles' | 'attributes' | 'choices']: Required<ProfileWords[Kind]>;
};
