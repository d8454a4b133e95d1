// A newcomer in a real browser: signs up, sends two sentences, watches the reply grow and the profile fill, opens the words behind a
// value, reloads and finds everything, and says the message in another way. Ends with 0, or with 1 and what was wrong.
//
//   BASE_URL=http://localhost:7070 node e2e/first-turn.e2e.mjs      CHROMIUM=path where it is not in a usual place
import { barriers, openBrowser } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

const BASE = process.env['BASE_URL'] ?? 'http://localhost:7070';
const TEXT =
  "I work as a nurse at St. Mary's Hospital in Leeds. I have 12 years of experience and I want to become a data engineer.";
const NEW_TEXT = 'I work as a teacher in Leeds and I want to become a data engineer.';
/** The reply is complete; from here on the profile has this long to fill itself. */
const PROFILE_MS = 2_000;

/** @type {string[]} */
const wrong = [];
const clock = performance.now();

/** @param {string} what */
function report(what) {
  console.log(`${((performance.now() - clock) / 1000).toFixed(2).padStart(6)} s  ${what}`);
}

/**
 * @param {boolean} holds
 * @param {string} what must hold
 */
function expect(holds, what) {
  report(`${holds ? 'ok   ' : 'WRONG'} ${what}`);
  if (!holds) wrong.push(what);
}

/** @param {Page} page @param {string} screen */
async function expectNoBarriers(page, screen) {
  const found = await barriers(page);
  expect(found.length === 0, `no barriers on ${screen}${found.map((one) => `\n           ${one}`).join('')}`);
}

/** @param {Page} page */
async function signUp(page) {
  await page.goto(BASE);
  await page.getByRole('button', { name: 'Create account' }).waitFor();
  await expectNoBarriers(page, 'the sign-in page');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('Please write a name.').waitFor();
  await expectNoBarriers(page, 'the sign-in page with errors');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(`ana-${Date.now()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('a quiet morning');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('heading', { name: 'Good to meet you, Ana.' }).waitFor();
  report('signed up');
  await expectNoBarriers(page, 'the empty conversation');
}

/**
 * Sends the text and watches the reply.
 *
 * @param {Page} page
 * @returns {Promise<string>} the whole reply
 */
async function takeTurn(page) {
  await page.getByRole('textbox', { name: 'Your message' }).fill(TEXT);
  const answered = page.waitForResponse((response) => /\/turns$/.test(response.url()) && response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  const reply = page.getByTestId('reply').last();
  await reply.waitFor();
  // Counts the lengths of the reply while it grows: an observer misses none, however busy the machine is.
  await page.evaluate(() => {
    const lengths = new Set();
    const look = () => {
      const text = document.querySelector('[data-testid=reply] [data-testid=reply-text]')?.textContent ?? '';
      if (text !== '') lengths.add(text.length);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
    Object.assign(window, { replyLengths: lengths });
  });
  const response = await answered;
  expect((response.headers()['content-type'] ?? '').startsWith('text/event-stream'), 'the reply is streamed');
  await page.locator('[data-testid=reply][data-phase=ended]').waitFor();
  report('the last event of the turn has arrived');
  await profileFills(page);
  await page.locator('[data-testid=reply][aria-busy=false]').last().waitFor();
  const seen = await page.evaluate(
    () => /** @type {{ replyLengths: Set<number> }} */ (/** @type {unknown} */ (window)).replyLengths.size,
  );
  expect(seen >= 3, `the reply grew word by word (${seen} lengths were seen)`);
  return (await reply.getByTestId('reply-text').innerText()).trim();
}

/** @param {Page} page */
async function profileFills(page) {
  const since = performance.now();
  const profile = page.getByRole('complementary', { name: 'What I know about you' });
  /** @param {RegExp} row */
  const fills = async (row) => {
    const left = Math.max(1, PROFILE_MS - (performance.now() - since));
    const found = profile.getByRole('button', { name: row }).first();
    const filled = await found.waitFor({ timeout: left }).then(() => true, () => false);
    expect(filled, `the profile shows ${row} ${Math.round(performance.now() - since)} ms after the reply was complete`);
  };
  await fills(/^Current title\s+nurse/i);
  await fills(/^Years of experience\s+12 years/);
  await fills(/^Target role\s+data engineer/i);
  const noted = (await page.getByTestId('noted').textContent()) ?? '';
  expect(/^Noted: .*nurse/i.test(noted), `what was noted is said aloud: “${noted}”`);
}

/** @param {Page} page */
async function openEvidence(page) {
  const row = page.getByRole('button', { name: /^Current title/ });
  await row.click();
  const quote = ((await page.locator('aside blockquote .marked').first().textContent()) ?? '').trim();
  expect(quote !== '' && TEXT.includes(quote), `the words behind it are the coachee's own: “${quote}”`);
  await expectNoBarriers(page, 'the conversation with an open value');
  await page.getByRole('button', { name: 'Show in the conversation' }).first().click();
  await page.locator('article mark').first().waitFor();
  const marked = (await page.locator('article mark').first().textContent()) ?? '';
  expect(marked === quote, 'the same words are marked in the message');
}

/** @param {Page} page @param {string} reply */
async function reloadFindsEverything(page, reply) {
  await page.reload();
  await page.getByTestId('reply').first().waitFor();
  expect((await page.getByText(TEXT, { exact: true }).count()) === 1, 'after a reload the message is there once');
  expect((await page.getByTestId('reply-text').count()) === 1, 'after a reload the reply is there once');
  const again = (await page.getByTestId('reply-text').first().innerText()).trim();
  expect(again === reply, 'after a reload the reply is the same');
  const row = page.getByRole('button', { name: /^Current title\s+nurse/i });
  expect(await row.waitFor().then(() => true, () => false), 'after a reload the profile is there');
}

/**
 * Says the message in another way, in a branch, and goes back to the old one.
 *
 * @param {Page} page
 */
async function saysItInAnotherWay(page) {
  expect(/minutes? left/.test(await page.getByTestId('left').innerText()), 'what is left to be asked is told');
  const edit = page.getByRole('button', { name: 'Edit this message' });
  await edit.click();
  const field = page.getByRole('textbox', { name: 'Say it in another way' });
  await field.press('Escape');
  expect(await edit.evaluate((element) => element === document.activeElement), 'Escape leaves the message as it was');
  await edit.press('Enter');
  await expectNoBarriers(page, 'a message that is edited');
  await field.fill(NEW_TEXT);
  await field.press('Enter');
  await page.getByTestId('branch-note').waitFor();
  await page.locator('[data-testid=reply][aria-busy=false]').last().waitFor();
  const row = page.getByRole('button', { name: /^Current title\s+teacher/i });
  expect(await row.waitFor().then(() => true, () => false), 'the profile goes by the new words');
  const gone = await page.getByRole('button', { name: /^Years of experience/ }).count();
  expect(gone === 0, 'what only the old words said is taken back');
  await expectNoBarriers(page, 'a branch');
  await page.getByRole('link', { name: 'Back to the earlier conversation' }).click();
  const old = page.getByText(TEXT, { exact: true });
  expect(await old.waitFor().then(() => true, () => false), 'the old conversation is as it was');
}

/** @param {Page} page */
async function otherScreens(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoBarriers(page, 'the conversation in the dark');
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoBarriers(page, 'the conversation on a small screen');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide <= 360, `nothing is wider than a small screen (${wide} px)`);
  await page.getByRole('button', { name: /^Profile/ }).click();
  await expectNoBarriers(page, 'the profile on a small screen');
  await page.getByRole('button', { name: /^Account and settings/ }).click();
  await expectNoBarriers(page, 'the account menu');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'A career coach that remembers' }).waitFor();
  report('signed out');
}

const { page, complaints, close } = await openBrowser(BASE);
try {
  await signUp(page);
  const reply = await takeTurn(page);
  report(`the coach: “${reply.replaceAll(/\s+/g, ' ')}”`);
  await openEvidence(page);
  await reloadFindsEverything(page, reply);
  await saysItInAnotherWay(page);
  await otherScreens(page);
} catch (failure) {
  expect(false, `the script could not go on: ${failure instanceof Error ? failure.message : String(failure)}`);
} finally {
  expect(complaints.length === 0, `no errors and no request elsewhere${complaints.map((one) => `\n           ${one}`).join('')}`);
  await close();
}
console.log(wrong.length === 0 ? 'The first turn works.' : `${wrong.length} wrong.`);
process.exit(wrong.length === 0 ? 0 : 1);
