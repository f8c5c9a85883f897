import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../lib/publish/svg-context';

/** What a context wrote after some calls. */
function written(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 100);
  draw(context);
  return context.toString();
}

function line(context: SvgContext, y: number) {
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(10.04, y);
  context.stroke();
}

describe('a context that writes SVG', () => {
  it('fills rectangles', () => {
    expect(
      written((context) => {
        context.fillStyle = '#abc';
        context.fillRect(1, 2, 30, 4.25);
      }),
    ).toBe('<path fill="#abc" d="M1 2h30v4.3h-30z"/>');
  });

  it('writes like lines that follow one another as one path', () => {
    expect(
      written((context) => {
        line(context, 1);
        line(context, 2);
      }),
    ).toBe('<path fill="none" stroke="#000" d="M0 1L10 1M0 2L10 2"/>');
  });

  it('keeps translucent lines apart, which would darken each other', () => {
    const svg = written((context) => {
      context.globalAlpha = 0.5;
      line(context, 1);
      line(context, 2);
    });
    expect(svg.match(/opacity="0.5"/g)).toHaveLength(2);
  });

  it('draws nothing for what is transparent', () => {
    expect(
      written((context) => {
        context.fillStyle = 'transparent';
        context.fillRect(0, 0, 9, 9);
      }),
    ).toBe('');
  });

  it('restores what was saved', () => {
    const svg = written((context) => {
      context.save();
      context.strokeStyle = '#f00';
      context.setLineDash([4, 3]);
      context.restore();
      line(context, 1);
    });
    expect(svg).toBe('<path fill="none" stroke="#000" d="M0 1L10 1"/>');
  });

  it('escapes what a text holds', () => {
    const svg = written((context) => {
      context.font = '600 14px sans-serif';
      context.fillText('<b> & "c"', 5, 6);
    });
    expect(svg).toBe(
      '<text x="5" y="6" font-size="14" font-weight="600" fill="#000">&lt;b&gt; &amp; &quot;c&quot;</text>',
    );
  });

  it('writes outline and text as one element', () => {
    const svg = written((context) => {
      context.font = '400 14px sans-serif';
      context.strokeStyle = '#fff';
      context.lineWidth = 4;
      context.strokeText('44', 1, 2);
      context.fillText('44', 1, 2);
    });
    expect(svg).toBe(
      '<text x="1" y="2" font-size="14" fill="#000" stroke="#fff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">44</text>',
    );
  });

  it.each([
    [
      'another baseline',
      (context: SvgContext) => {
        context.textBaseline = 'middle';
        context.fillText('44', 0, 0);
      },
    ],
    ['a transform', (context: SvgContext) => context.setTransform(2, 0, 0, 2, 0, 0)],
    [
      'an outline without its text',
      (context: SvgContext) => {
        context.strokeText('44', 0, 0);
        context.fillText('45', 0, 0);
      },
    ],
  ])('refuses %s instead of drawing it wrongly', (_, draw) => {
    expect(() => written(draw)).toThrow();
  });
});
