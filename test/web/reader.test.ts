import { expect, test } from 'vitest';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

test(
  'a permalink opens the statement, with why it was found',
  visit({}, async ({ page, go }) => {
    await go('#/article/mau-nuoc/s1');
    const chosen = await page.locator('.text .chosen').allTextContents();
    expect(chosen.join('')).toBe('nhà máy xả thải vào ban đêm');
    const card = page.locator('.side li.selected');
    await card.getByText('Vì sao?').click();
    expect(await card.locator('.why dl').textContent()).toMatch(/vi\/source-cue-content.*62%.*Hội Ngư dân.*tố/s);
    const own = await card.locator('.permalink').getAttribute('href');
    expect(own).toBe('#/article/mau-nuoc/s1');
  }),
);

test(
  'nested statements are drawn on lanes of their own, and the text stays itself',
  visit({}, async ({ page, go }) => {
    await go('#/article/mau-nuoc');
    const both = page.locator('.text .lane0.lane1');
    expect((await both.allTextContents()).join('')).toBe('nhà máy xả thải vào ban đêm');
    const lines = await page.locator('.text p').evaluateAll((found) => found.map((line) => line.textContent));
    expect(lines).toEqual(dossier.articles[1]?.text.split('\n'));
  }),
);

test(
  'characters are linked too, whatever they are',
  visit({}, async ({ page, go }) => {
    await go('#/article/ca-chet/@10-14');
    expect((await page.locator('.text .chosen').allTextContents()).join('')).toBe(
      dossier.articles[0]?.text.slice(10, 14),
    );
  }),
);

test(
  'only verbatim speech is shown and copied in quote marks',
  visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, go }) => {
    await go('#/article/ca-chet');
    expect(await page.locator('.side q').allTextContents()).toEqual(['Nước đen và hôi suốt hai tuần nay']);
    const copied = async (id: string): Promise<string> => {
      await page.locator(`#card-${id}`).getByRole('button', { name: 'Chép' }).click();
      await page.locator(`#card-${id}`).getByText('Đã chép').first().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('s1')).toMatch(
      /^“Nước đen và hôi suốt hai tuần nay” — Hội Ngư dân Cửa Vạn, nói, Tin Sông, .*2025-03-03, đăng 2025-03-04, https:\/\/tin-song\.example\/ca-chet, report\.html#\/article\/ca-chet\/s1\nCả câu: "Nước đen và hôi suốt hai tuần nay", đại diện của hội nói\.$/,
    );
    expect(await copied('s2')).toMatch(/^\[thuật lại\] nhà máy không xả/);
    expect(await copied('s3')).toContain(', đăng 2025-03-04, ');
    await go('#/article/mau-nuoc');
    expect(await copied('s2')).toContain('(Tập đoàn Hải Mạch), xác nhận, qua Hãng tin Bắc Hải, Nhật Báo Đông Lĩnh, ');
  }),
);

test(
  'a finger on marked text opens its card as a sheet where the list stands below',
  visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, async ({ page, go }) => {
    await go('#/article/ca-chet');
    await page.locator('.text [data-statement="s2"]').last().tap();
    const sheet = page.locator('.detail.sheet');
    expect(await sheet.textContent()).toContain('nhà máy không xả một giọt nước thải nào ra sông');
    await page.locator('.text .chosen').first().waitFor();
    const [chosen, card] = [await page.locator('.text .chosen').first().boundingBox(), await sheet.boundingBox()];
    expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
    await sheet.getByRole('button', { name: 'Đóng' }).tap();
    expect(await sheet.count()).toBe(0);
  }),
);
