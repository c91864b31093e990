import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { correctionsSchema } from '../../src/contract/index.ts';
import type { Correction, Span } from '../../src/core/types.ts';
import { findBarriers, letBarriersBeFound } from './barriers.ts';
import type { OpenReport } from './browser.ts';
import { collateCorrected, readExample } from './example.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();
const analyses = await readExample();
const ID = '02-ket-qua-do-doc-lap';
const article = analyses.find(({ id }) => id === ID);
if (!article) throw new Error('the example has lost its second article');
const { text } = article;
const CENTRE = 'Trung tâm Quan trắc Sông Xanh';

const placeAt = ({ start, end }: Span) => ({ article: ID, content: { start, end }, quote: text.slice(start, end) });

/** The one statement of the article that begins so. */
function statementAt(words: string): { readonly id: string; readonly place: ReturnType<typeof placeAt> } {
  const found = article?.statements.find(({ content }) => text.startsWith(words, content.start));
  if (!found) throw new Error(`no statement begins with ${words}`);
  return { id: found.id, place: placeAt(found.content) };
}

const placeOf = (words: string) => placeAt({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const card = (page: Page, id: string): Locator => page.locator(`[id="card-${id}"]`);
const open = async (page: Page, id: string): Promise<Locator> => {
  await card(page, id).getByRole('button', { name: 'Sửa lại' }).click();
  return card(page, id).locator('form');
};
const keep = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Ghi nhận' }).click();

/** Drags the mouse over characters of the article, as a reader does. */
async function drag(page: Page, words: string): Promise<void> {
  await page.getByText(words.slice(0, 12)).first().scrollIntoViewIfNeeded();
  const [from, to] = await page.evaluate((sought) => {
    const walk = document.createTreeWalker(document.querySelector('.text') ?? document, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walk.nextNode()) nodes.push(walk.currentNode as Text);
    const start = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(sought);
    const edge = (at: number, side: 'left' | 'right'): readonly [number, number] => {
      let passed = 0;
      for (const node of nodes) {
        if (at < passed + node.length) {
          const range = document.createRange();
          range.setStart(node, at - passed);
          range.setEnd(node, at - passed + 1);
          const box = range.getBoundingClientRect();
          return [box[side], box.top + box.height / 2];
        }
        passed += node.length;
      }
      return [0, 0];
    };
    return [edge(start, 'left'), edge(start + sought.length - 1, 'right')] as const;
  }, words);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + 20, from[1]);
  await page.mouse.move(...to);
  await page.mouse.up();
}

async function save({ page, go }: OpenReport): Promise<readonly Correction[]> {
  await go('#/export');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu các chỗ sửa' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('corrections.json');
  return correctionsSchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8'))).corrections;
}

const isHeldBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

const accusation = statementAt('nhà máy đã xả nước thải chưa qua xử lý');
const sample = statementAt('mẫu nước "mang dấu vết');
const MISSING = 'cuộc tranh cãi về vụ cá chết hàng loạt';
const dossier = collateCorrected(analyses, []);

test(
  'what is set right on the page is saved, put in by the next report, and told there',
  visit(
    {},
    async (report) => {
      const { page, go } = report;
      await go(`#/article/${ID}`);
      expect(await page.locator('.gathered').count()).toBe(0);
      expect(await isHeldBack(page)).toBe(false);

      const ofAccusation = await open(page, accusation.id);
      await ofAccusation.getByRole('button', { name: 'Thêm người nói' }).click();
      await ofAccusation.getByLabel('Người nói 1', { exact: true }).fill(CENTRE);
      await ofAccusation.getByLabel('Hành vi').selectOption({ label: 'cảnh báo' });
      await ofAccusation.getByLabel('Ngày nói').fill('19/3');
      await keep(ofAccusation);
      expect(await ofAccusation.getByRole('alert').textContent()).toContain('không phải là ngày');
      await ofAccusation.getByLabel('Ngày nói').fill('2025-03-18');
      await keep(ofAccusation);
      expect(await ofAccusation.count()).toBe(0);
      expect(await card(page, accusation.id).locator('.pending-sign').count()).toBe(1);
      expect(await card(page, accusation.id).locator('.who').textContent()).toContain('không rõ ai nói');

      const ofSample = await open(page, sample.id);
      await ofSample.getByLabel('Nói thay cho').fill('Hội Nghề cá Mộc Giang');
      await ofSample.getByLabel('chỉ trong bài này').check();
      await ofSample.getByRole('button', { name: 'Tên viết sai' }).click();
      await ofSample.getByLabel('Tên đúng').fill('Mai Kỳ Phòng');
      await keep(ofSample);

      await drag(page, MISSING);
      await page.getByRole('button', { name: 'Thêm thành phát ngôn' }).click();
      const ofMissing = page.locator('.text form');
      await ofMissing.getByLabel('Người nói 1', { exact: true }).fill('Lê Thị Mới');
      await keep(ofMissing);
      expect((await page.locator('.text .added').allTextContents()).join('')).toBe(MISSING);
      expect(await page.locator('.gathered').textContent()).toContain('4 chỗ sửa mới (chưa lưu)');
      expect(await isHeldBack(page)).toBe(true);

      const corrections = await save(report);
      expect(await isHeldBack(page)).toBe(false);
      expect(corrections).toEqual([
        { ...accusation.place, speakers: [CENTRE], act: 'warn', saidOn: '2025-03-18' },
        { ...placeOf(MISSING), statement: 'missing', speakers: ['Lê Thị Mới'], act: 'assert' },
        { name: 'Mai Kỳ Phong', article: ID, party: 'Hội Nghề cá Mộc Giang' },
        { name: 'Mai Kỳ Phong', is: 'Mai Kỳ Phòng' },
      ]);

      await visit(
        {},
        async (again) => {
          expect(await again.page.locator('main').textContent()).toContain('đã đưa vào 4 chỗ sửa');
          await again.go(`#/article/${ID}`);
          const told = card(again.page, accusation.id);
          expect(await told.locator('.who').textContent()).toContain(CENTRE);
          expect(await told.locator('.who').textContent()).not.toContain('suy ra');
          expect(await told.locator('.when').textContent()).toBe('18/3/2025');
          expect(await told.locator('.corrected-sign').getAttribute('title')).toBe(
            'đã sửa: người nói, hành vi, ngày nói',
          );
          await told.getByText('Vì sao?').click();
          expect(await told.locator('.why').textContent()).toMatch(
            /không nêu tại chỗ: do người đọc sửa lại.*2025-03-18 do người đọc sửa lại.*Người đọc đã sửa/s,
          );
          expect(await card(again.page, sample.id).locator('.who').textContent()).toMatch(
            /Hội Nghề cá Mộc Giang.*Mai Kỳ Phòng/s,
          );
          const added = again.page.locator('.side li', { hasText: MISSING });
          expect(await added.textContent()).toMatch(/Lê Thị Mới.*do người đọc thêm vào, người nói/s);

          const form = await open(again.page, accusation.id);
          await form.getByLabel('Hành vi').selectOption({ label: 'cáo buộc' });
          await keep(form);
          const [first, ...others] = await save(again);
          expect(first).toEqual({ ...corrections[0], act: 'accuse' });
          expect(others).toEqual(corrections.slice(1));

          const putIn = again.page.locator('.corrections details');
          await putIn.locator('summary').click();
          await putIn.getByRole('button', { name: 'Bỏ khỏi tệp' }).nth(1).click();
          expect(await save(again)).toEqual([first, ...corrections.slice(2)]);
          await putIn.getByRole('button', { name: 'Sẽ bỏ khỏi tệp' }).click();
          expect(await save(again)).toEqual([first, ...others]);
        },
        collateCorrected(analyses, corrections),
      )();
    },
    dossier,
  ),
);

test(
  'a whole paragraph, selected with its end, is taken without white space; what is taken back is gone',
  visit(
    {},
    async ({ page, go }) => {
      await go(`#/article/${ID}`);
      const line = page.locator('.text p').first();
      await line.click({ clickCount: 3, position: { x: 100, y: 12 } });
      await page.getByRole('button', { name: 'Thêm thành phát ngôn' }).click();
      expect((await page.locator('.text .added').allTextContents()).join('')).toBe(await line.textContent());
      await page.locator('.text form').getByLabel('Ghi chú').press('Escape');
      expect(await page.locator('.text form').count()).toBe(0);

      const form = await open(page, sample.id);
      await form.getByLabel('không phải phát ngôn').check();
      expect(await form.getByLabel('Hành vi').count()).toBe(0);
      await keep(form);
      await page.locator('.gathered').click();
      expect(await page.locator('.corrections').textContent()).toContain('không phải phát ngôn');
      await page.locator('.corrections').getByRole('button', { name: 'Bỏ' }).click();
      expect(await page.locator('.corrections').count()).toBe(0);
      expect(await page.locator('.gathered').count()).toBe(0);
      expect(await isHeldBack(page)).toBe(false);
    },
    dossier,
  ),
);

const issues = dossier.stories.flatMap((story) => story.issues);
const issueAt = (place: number) => {
  const issue = issues[place];
  if (!issue) throw new Error(`the example has no issue ${place}`);
  return issue;
};
const questions = (again: OpenReport): Promise<string[]> => again.page.locator('.lane h2').allTextContents();

test(
  'an issue gets its right question, another is joined with it the other way round, and a statement is taken out',
  visit(
    {},
    async (report) => {
      const { page, go } = report;
      const [renamed, kept, joined] = [issueAt(0), issueAt(1), issueAt(2)];
      const [out] = kept.stances;
      const lane = (id: string): Locator => page.locator(`[id="lane-${id}"]`);
      await go(`#/story/${dossier.stories[0]?.id}/positions`);
      const openIssue = async (id: string): Promise<Locator> => {
        await lane(id).getByRole('button', { name: 'Sửa lại' }).click();
        return lane(id).locator('form');
      };
      const first = await openIssue(renamed.id);
      await first.getByLabel('Câu hỏi đúng').fill('Nhà máy đã xả thải ra sông');
      await keep(first);
      const second = await openIssue(kept.id);
      await second.getByRole('combobox').nth(1).selectOption({ label: 'không thuộc vấn đề này' });
      await keep(second);
      const third = await openIssue(joined.id);
      await third.getByLabel('Câu hỏi đúng').fill(kept.question);
      await third.getByLabel('hỏi ngược lại').check();
      await keep(third);
      expect(await lane(joined.id).locator('.pending-sign').count()).toBe(1);

      const corrections = await save(report);
      expect(corrections).toEqual([
        expect.objectContaining({ article: out?.article, question: kept.question, stance: 'none' }),
        { question: renamed.question, is: 'Nhà máy đã xả thải ra sông' },
        { question: joined.question, is: kept.question, turned: true },
      ]);

      await visit(
        {},
        async (again) => {
          await again.go(`#/story/${dossier.stories[0]?.id}/positions`);
          const asked = await questions(again);
          expect(asked).toContain('Nhà máy đã xả thải ra sông');
          expect(asked).toContain(kept.question);
          expect(asked).not.toContain(joined.question);
          expect(await again.page.locator('.lane .corrected-sign').count()).toBe(2);
        },
        collateCorrected(analyses, corrections),
      )();
    },
    dossier,
  ),
);

test(
  'a statement can answer another issue, and one of its own',
  visit(
    {},
    async (report) => {
      const { page, go } = report;
      await go(`#/article/${ID}`);
      const form = await open(page, sample.id);
      await form.getByRole('button', { name: 'Trả lời một vấn đề khác' }).click();
      await form.getByLabel('Vấn đề', { exact: true }).fill('Mẫu nước có bẩn không');
      await form.getByLabel('Lập trường: Mẫu nước có bẩn').selectOption({ label: 'phủ nhận' });
      await keep(form);
      const corrections = await save(report);
      expect(corrections).toEqual([{ ...sample.place, question: 'Mẫu nước có bẩn không', stance: 'deny' }]);
      await go(`#/article/${ID}`);
      expect(await (await open(page, sample.id)).getByLabel('Vấn đề', { exact: true }).inputValue()).toBe(
        'Mẫu nước có bẩn không',
      );
    },
    dossier,
  ),
);

test(
  'the page of a party gives it its right name, which may be that of another',
  visit(
    {},
    async (report) => {
      const { page, go } = report;
      await go(`#/party/${encodeURIComponent('Hội Nghề cá Mộc Giang')}`);
      await page.locator('.opening').getByRole('button', { name: 'Sửa lại' }).click();
      await page.getByLabel('Tên đúng').fill('Hội Nghề cá tỉnh');
      await page.getByLabel('Tên đúng').press('Enter');
      expect(await page.locator('.opening .pending-sign').count()).toBe(1);
      const corrections = await save(report);
      expect(corrections).toEqual([{ name: 'Hội Nghề cá Mộc Giang', is: 'Hội Nghề cá tỉnh' }]);
      const parties = collateCorrected(analyses, corrections).stories.flatMap(({ issues }) =>
        issues.flatMap(({ positions }) => positions.map(({ party }) => party)),
      );
      expect(parties).toContain('Hội Nghề cá tỉnh');
      expect(parties).not.toContain('Hội Nghề cá Mộc Giang');
    },
    dossier,
  ),
);

test(
  'with another speaker the form forgets the right name of the former one, and keeps what was filled in',
  visit(
    {},
    async (report) => {
      const { page, go } = report;
      await go(`#/article/${ID}`);
      const form = await open(page, sample.id);
      await form.getByRole('button', { name: 'Tên viết sai' }).click();
      await form.getByLabel('Tên đúng').fill('Mai Kỳ Phòng');
      await form.getByLabel('Nói thay cho').fill('Hội Một');
      const speaker = form.getByLabel('Người nói 1', { exact: true });
      await speaker.press('End');
      await speaker.pressSequentially('X');
      expect(await form.getByLabel('Tên đúng').count()).toBe(0);
      expect(await speaker.evaluate((input) => input === document.activeElement)).toBe(true);
      await keep(form);
      expect(await save(report)).toEqual([
        { ...sample.place, speakers: ['Mai Kỳ PhongX'] },
        { name: 'Mai Kỳ PhongX', party: 'Hội Một' },
      ]);
    },
    dossier,
  ),
);

test(
  'the party is that of the first speaker, and one without a name is set right in its article only',
  visit(
    {},
    async ({ page, go }) => {
      await go(`#/article/${ID}`);
      const form = await open(page, sample.id);
      const here = form.getByLabel('chỉ trong bài này');
      await form.getByLabel('Người nói 1', { exact: true }).fill('Lương Bá Kiệt');
      expect(await form.getByLabel('Nói thay cho').inputValue()).toBe('Công ty Alumin Thiên Khê');
      expect(await here.isEnabled()).toBe(true);
      await form.getByRole('button', { name: 'Thôi' }).click();

      const ofUnnamed = await open(page, statementAt('mẫu nước đã được gửi').id);
      expect(await ofUnnamed.getByLabel('chỉ trong bài này').isChecked()).toBe(true);
      expect(await ofUnnamed.getByLabel('chỉ trong bài này').isDisabled()).toBe(true);
    },
    dossier,
  ),
);

test.each(['light', 'dark'] as const)('%s: the form and the list have no barriers and fit a phone', (colorScheme) =>
  visit(
    { colorScheme, bypassCSP: true, viewport: { width: 360, height: 740 }, hasTouch: true },
    async (report) => {
      const { page, go } = report;
      await letBarriersBeFound(report);
      const check = async (): Promise<void> => {
        expect(await findBarriers(report)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      };
      await go(`#/article/${ID}`);
      const form = await open(page, sample.id);
      await form.getByRole('button', { name: 'Tên viết sai' }).click();
      await check();
      await form.getByLabel('Ngày nói').fill('?');
      await keep(form);
      await check();
      await form.getByLabel('Ngày nói').fill('');
      await keep(form);
      await page.locator('.text p').first().click({ clickCount: 3 });
      await page.getByRole('button', { name: 'Thêm thành phát ngôn' }).click();
      await check();
      await keep(page.locator('.text form'));
      await check();
      await go('#/export');
      await check();
      await go(`#/story/${dossier.stories[0]?.id}/positions`);
      await page.locator('.lane').first().getByRole('button', { name: 'Sửa lại' }).click();
      await check();
    },
    dossier,
  )(),
);
