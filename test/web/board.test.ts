import { expect, test } from 'vitest';
import { dossier } from './dossier.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

test(
  'the board: one row a party, marks by stance, date certainty, shift and contradictions',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    const lane = page.locator('#lane-xa-thai');
    expect(await lane.locator('.row-label a').allTextContents()).toEqual([
      'Tập đoàn Hải Mạch',
      'Hội Ngư dân Cửa Vạn',
      'tỉnh Đông Lĩnh',
    ]);
    expect(await lane.locator('.plot .board-mark.deny').count()).toBe(2);
    expect(await lane.locator('.plot .board-mark.withhold .tail').count()).toBe(1);
    expect(await lane.locator('.plot .board-mark .ring').count()).toBe(1);
    expect(await lane.locator('.plot .reach-ends').count()).toBe(1);
    expect(await lane.locator('.plot .shift.head').count()).toBe(1);
    expect(await lane.locator('.plot .link').count()).toBe(2);
    expect(await lane.locator('.row-undated a').count()).toBe(1);
    await page.getByRole('checkbox').uncheck();
    expect(await lane.locator('.row-undated a').count()).toBe(3);
    expect(page.url()).toContain('undated=apart');
  }),
);

test.each([
  ['party', 'Hội Ngư dân Cửa Vạn', 3],
  ['act', 'deny', 3],
  ['outlet', 'Nhật Báo Đông Lĩnh', 3],
  ['from', '2025-05-01', 3],
  ['to', '2025-03-31', 5],
  ['confidence', '0.5', 8],
  ['confidence', '0.95', 0],
])('the filter %s=%s leaves %i marks, and a link keeps it', async (name, value, expected) => {
  await visit({}, async ({ page, go }) => {
    await go(`#/story/song-van?${name}=${encodeURIComponent(value)}`);
    expect(await page.locator('[data-mark]').count()).toBe(expected);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    expect(await page.locator('[data-mark]').count()).toBe(9);
  })();
});

test(
  'an unsure stance looks it, on the board and before, and its card tells how sure it is',
  visit({}, async ({ page, go }) => {
    const side = page.locator('.sides li.withhold').first();
    expect(await side.locator('.mark.unsure').textContent()).toBe('?');
    expect(await side.getAttribute('title')).toBe('lập trường chưa chắc, tin cậy 40%');
    await go('#/story/song-van');
    const mark = page.locator('.plot .board-mark.withhold');
    expect(await mark.locator('.shape.unsure').count()).toBe(1);
    expect(await page.locator('.plot .shape.unsure').count()).toBe(1);
    expect(await mark.getAttribute('aria-label')).toContain('không trả lời (lập trường chưa chắc, tin cậy 40%)');
    await mark.locator('.target').hover();
    expect(await page.locator('.detail').textContent()).toContain('Độ tin cậy của lập trường: 40%');
    await go('#/story/song-van?confidence=0.85');
    expect(await page.locator('.lane-misfits button').count()).toBe(0);
  }),
);

test(
  'a shift to an unsure stance looks it, too',
  visit(
    {},
    async ({ page, go }) => {
      expect(await page.locator('.change .mark.unsure').count()).toBe(1);
      await go('#/story/song-van');
      expect(await page.locator('.misfit-note .mark.unsure').count()).toBe(1);
    },
    {
      ...dossier,
      stories: dossier.stories.map((story) => ({
        ...story,
        issues: story.issues.map((issue) => ({
          ...issue,
          stances: issue.stances.map((stance) =>
            stance.article === 'mau-nuoc' && stance.statement === 's2' ? { ...stance, confidence: 0.4 } : stance,
          ),
        })),
      })),
    },
  ),
);

test(
  'filters are set by hand too',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.getByLabel('Bên').selectOption('tỉnh Đông Lĩnh');
    expect(await page.locator('[data-mark]').count()).toBe(1);
    expect(page.url()).toContain('party=');
  }),
);

test(
  'zoom, pan and the way back',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    const all = await page.locator('.plot [data-mark]').count();
    const zoomIn = page.getByRole('button', { name: 'Phóng to' });
    for (let step = 0; step < 4; step += 1) await zoomIn.click();
    expect(await page.locator('.plot [data-mark]').count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Tiến về sau' }).click();
    await page.getByRole('button', { name: 'Toàn bộ thời gian' }).click();
    expect(await page.locator('.plot [data-mark]').count()).toBe(all);
  }),
);

test(
  'by keyboard alone: from the address bar to the sentence in the article',
  visit({}, async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Tới nội dung chính');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 20 && (await focused()) !== 'Nước thải ở sông Vạn'; step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.lane').first().waitFor();
    const onMark = () => page.evaluate(() => document.activeElement?.hasAttribute('data-mark') ?? false);
    for (let step = 0; step < 60 && !(await onMark()); step += 1) await page.keyboard.press('Tab');
    expect(await onMark()).toBe(true);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await label();
    await page.keyboard.press('ArrowRight');
    const second = await label();
    expect(second).not.toBe(first);
    expect(second).toContain('Tập đoàn Hải Mạch phủ nhận, 4/3/2025, Tin Sông');
    expect(await page.locator('.detail').textContent()).toContain('nhà máy không xả một giọt nước thải nào');
    await page.keyboard.press('Enter');
    await page.locator('.text .chosen').first().waitFor();
    expect(await page.locator('.text .chosen').first().textContent()).toBe(
      'nhà máy không xả một giọt nước thải nào ra sông',
    );
  }),
);

test(
  'a finger opens a sheet first, then the article',
  visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.locator('.plot [data-mark] .target').first().tap();
    await page.locator('.detail.sheet').waitFor();
    await page.getByRole('link', { name: 'Mở bài báo' }).tap();
    await page.locator('.text .chosen').first().waitFor();
  }),
);

test(
  'contradicting statements stand side by side',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    await page.getByRole('button', { name: 'Hội Ngư dân Cửa Vạn – Tập đoàn Hải Mạch' }).first().click();
    const sides = page.locator('.compare .side-of-pair');
    expect(await sides.count()).toBe(2);
    expect(await sides.nth(0).textContent()).toContain('Hải Mạch xả nước thải chưa xử lý');
    expect(await sides.nth(1).locator('.words').textContent()).toContain(
      'Ngày 4/3, người phát ngôn Đặng Thị Lan của Tập đoàn Hải Mạch khẳng định nhà máy không xả một giọt nước thải nào ra sông.',
    );
    expect(await sides.nth(1).locator('.marked').textContent()).toBe('nhà máy không xả một giọt nước thải nào ra sông');
  }),
);

test(
  'what does not fit leads from the overview to its two statements, at an address that the way back and others find',
  visit({}, async ({ page, go }) => {
    const sides = page.locator('.lane.chosen .compare .side-of-pair');
    const open = async (name: RegExp): Promise<readonly string[]> => {
      await go('#/');
      await page.locator('.misfits a').filter({ hasText: name }).first().click();
      await sides.first().waitFor();
      return sides.locator('.marked').allTextContents();
    };
    expect(await open(/↷/)).toEqual([
      'nhà máy không xả một giọt nước thải nào ra sông',
      '“một đường ống phụ” đã rò nước thải ra sông',
    ]);
    const told = await open(/≠.*Hội Ngư dân Cửa Vạn/);
    expect(told).toEqual([
      'Hải Mạch xả nước thải chưa xử lý ra sông Vạn',
      'nhà máy không xả một giọt nước thải nào ra sông',
    ]);
    const address = new URL(page.url()).hash;
    await sides.first().getByText('Xem trong bài').click();
    await page.locator('.reader').waitFor();
    await page.goBack();
    await sides.first().waitFor();
    await go('#/export');
    await go(address);
    expect(await sides.locator('.marked').allTextContents()).toEqual(told);
    await page.getByRole('button', { name: 'Hội Ngư dân Cửa Vạn – Tập đoàn Hải Mạch', expanded: true }).click();
    expect(await sides.count()).toBe(0);
  }),
);

test(
  'the drawn ≠ and ↷ open the same',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van');
    const lane = page.locator('#lane-xa-thai');
    await lane.locator('a.sign').first().click();
    expect(await lane.locator('.side-of-pair').count()).toBe(2);
    await lane.locator('.shift-target').dispatchEvent('click');
    expect(await lane.locator('.compare-note').textContent()).toBe('đổi lập trường: phủ nhận → khẳng định');
  }),
);

test.each([
  [
    'Tập đoàn Hải Mạch',
    'khẳng định',
    ['“một đường ống phụ” đã rò nước thải ra sông', 'Nhà máy có lỗi, và chúng tôi sẽ bồi thường'],
  ],
  ['tỉnh Đông Lĩnh', 'không trả lời', ['nguyên nhân cá chết']],
  ['không rõ ai nói', 'khẳng định', ['nhà máy chỉ được xả không quá 500.000 mét khối mỗi năm']],
])('in a cell of the overview %s (%s) leads to its statements on the issue', async (party, stance, expected) => {
  await visit(
    {},
    async ({ page }) => {
      const cell = page.locator(`.issues tr:nth-child(1) td[data-label="${stance}"]`);
      await cell.getByRole('link', { name: party }).click();
      const said = page.locator('.lane.chosen .said');
      await said.waitFor();
      expect(await said.locator('.spoken').allTextContents()).toEqual(expected);
      await said.getByRole('button', { name: 'Đóng' }).click();
      expect(await said.count()).toBe(0);
    },
    {
      ...dossier,
      stories: dossier.stories.map((story) => ({
        ...story,
        issues: story.issues.map((issue) => ({
          ...issue,
          stances: [...issue.stances, { article: 'mau-nuoc', statement: 's3', stance: 'affirm', confidence: 0.8 }],
        })),
      })),
    },
  )();
});

test.each([
  ['1 lần đổi', '#/story/song-van?issue=xa-thai', '.lane.chosen .shift.head'],
  ['mâu thuẫn', '#/story/song-van?issue=xa-thai', '.lane.chosen .link'],
  ['nhóm số liệu', '#/story/song-van/figures', '.figure-chart'],
  ['3 bài báo', '#/story/song-van/articles', '.article-line'],
])('the count “%s” leads to %s', async (name, address, part) => {
  await visit({}, async ({ page }) => {
    await page.locator('.counts a').filter({ hasText: name }).click();
    await page.locator(part).first().waitFor();
    expect(new URL(page.url()).hash).toBe(address);
  })();
});

test(
  'who accuses whom: the drawing and the table say the same',
  visit({}, async ({ page, go }) => {
    await go('#/story/song-van/accusations');
    const ties = await page.locator('.aims .tie').count();
    expect(await page.locator('.aims-table tbody tr').count()).toBe(ties);
    const rows = await page.locator('.aims-table tbody tr').allTextContents();
    expect(rows.join('\n')).toMatch(/Hội Ngư dân Cửa Vạn.*cáo buộc.*Tập đoàn Hải Mạch/s);
    await page.getByRole('button', { name: 'Bên nói: Tập đoàn Hải Mạch' }).click();
    expect(await page.locator('.aims .tie:not(.dim)').count()).toBe(await page.locator('.aims-table tbody tr').count());
  }),
);

test(
  'what is aimed at nobody is listed, and who is named but says nothing has no page to lead to',
  visit(
    {},
    async ({ page, go }) => {
      await go('#/story/song-van/accusations');
      await page.getByText('phát ngôn nữa không rõ nhắm tới bên nào.').click();
      expect(await page.locator('.untargeted .marked').allTextContents()).toContain('nhà máy xả thải vào ban đêm');
      const aimedAt = page.locator('.aims-table td:nth-child(3)');
      expect(await aimedAt.allInnerTexts()).toContain('Cảng Đá Bạc');
      expect(await aimedAt.getByRole('link', { name: 'Cảng Đá Bạc' }).count()).toBe(0);
    },
    {
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        entities: article.entities.flatMap((entity) =>
          entity.id === 'hm'
            ? [entity, { ...entity, id: 'cang', name: 'Cảng Đá Bạc', party: 'Cảng Đá Bạc' }]
            : [entity],
        ),
        mentions: article.mentions.map((mention) =>
          mention.entity === 'hm' ? { ...mention, entity: 'cang' } : mention,
        ),
      })),
    },
  ),
);
