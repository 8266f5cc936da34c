#include "ui/parts/theme.h"

#include "ui/parts/icons.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace moderato {
namespace {

struct Colours {
    QColor window, base, alternate, text, button, highlight, highlightedText, link, faint, wrong;
};

Colours coloursOf(ColourMode theme)
{
    if (theme == ColourMode::Dark)
        return {QColor(0x30343b), QColor(0x1d2025), QColor(0x24282e), QColor(0xeceff3), QColor(0x3f444d),
                QColor(0x2f6db5), QColor(0xffffff), QColor(0x8ab8f0), QColor(0x9aa3ae), QColor(0xff8a80)};
    return {QColor(0xf3f4f6), QColor(0xffffff), QColor(0xf7f8fa), QColor(0x1d232b), QColor(0xe9ebee),
            QColor(0x1f5fa8), QColor(0xffffff), QColor(0x1a5296), QColor(0x66707c), QColor(0xb3261e)};
}

/// A tool bar or a heading: flat, with a line below it.
void paintGround(QPainter& painter, const QRect& area, const QColor& ground, const QColor& line)
{
    painter.fillRect(area, ground);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, line);
}

/// Fusion, but for what takes long at the first paint: the sign of a bar that is too narrow, which is read from a file, and
/// for it a plug-in for every format of images; and the shades of tool bars and headings, whose lines Qt draws piece by
/// piece in other threads.
class Style final : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        if (which == SP_ToolBarHorizontalExtensionButton)
            return drawnIcon(Glyph::More);
        return QProxyStyle::standardIcon(which, option, widget);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        const QPalette& palette = option->palette;
        const QRect& area = option->rect;
        const QColor line = palette.color(QPalette::Mid);
        switch (element) {
        case CE_ToolBar:
            return paintGround(*painter, area, palette.color(QPalette::Window), line);
        case CE_HeaderSection:
            paintGround(*painter, area, palette.color(QPalette::Button), line);
            return painter->fillRect(option->direction == Qt::RightToLeft ? area.left() : area.right(),
                                     area.top(), 1, area.height(), line);
        case CE_DockWidgetTitle:
            // Qt paints it in the font that the dock was made with, whatever size of text was chosen since.
            if (widget)
                painter->setFont(widget->font());
            return QProxyStyle::drawControl(element, option, painter, widget);
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
        }
    }

    /// Fusion's line around a box to tick is darker than its ground, which nobody sees where all is dark.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox || !isDark(option->palette))
            return;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

}  // namespace

void applyTheme(QApplication& application, ColourMode theme)
{
    const Colours colours = coloursOf(theme);
    QPalette palette(colours.text, colours.button, colours.button.lighter(115), colours.button.darker(150),
                     colours.button.darker(120), colours.text, colours.wrong, colours.base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.faint);
    application.setStyle(new Style);
    application.setPalette(palette);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

}  // namespace moderato
