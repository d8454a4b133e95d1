/** Names of the profile in a language. What is missing is shown by its name in the catalogue. */
export type ProfileWords = {
  /** Titles of sections and collections by their name. */
  readonly titles: Readonly<Record<string, string>>;
  /** Names of attributes, by `name` or, where a field of a collection is called otherwise, `collection.name`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of allowed values. */
  readonly choices: Readonly<Record<string, string>>;
  /** What numbers count, one and many, by the unit that the catalogue names. */
  readonly units: Readonly<Record<string, readonly [string, string]>>;
};
