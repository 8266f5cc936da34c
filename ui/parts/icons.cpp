#include "ui/parts/icons.h"

#include "ui/parts/kindcolours.h"
#include "ui/parts/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <functional>

namespace moderato {
namespace {

// Everything is drawn on a square of 16 x 16.

using Points = std::initializer_list<QPointF>;

void line(QPainterPath& path, Points points)
{
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
}

QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::New:
        line(path, {{3.5, 2}, {9.5, 2}, {12.5, 5}, {12.5, 14}, {3.5, 14}, {3.5, 2}});
        line(path, {{9.5, 2}, {9.5, 5}, {12.5, 5}});
        break;
    case Glyph::Open:
        line(path, {{2, 13}, {2, 3.5}, {6, 3.5}, {7.5, 5.5}, {14, 5.5}, {14, 13}, {2, 13}});
        break;
    case Glyph::Copy:
        line(path, {{8, 2}, {8, 10}});
        line(path, {{5, 7}, {8, 10}, {11, 7}});
        line(path, {{2.5, 10}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10}});
        break;
    case Glyph::Export:
        line(path, {{8, 10}, {8, 2}});
        line(path, {{5, 5}, {8, 2}, {11, 5}});
        line(path, {{2.5, 10}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 10}});
        break;
    case Glyph::Undo:
        line(path, {{5.5, 3}, {2.5, 6}, {5.5, 9}});
        path.moveTo(2.5, 6);
        path.lineTo(9.5, 6);
        path.cubicTo(15, 6, 15, 13, 9.5, 13);
        path.lineTo(6, 13);
        break;
    case Glyph::Redo:
        line(path, {{10.5, 3}, {13.5, 6}, {10.5, 9}});
        path.moveTo(13.5, 6);
        path.lineTo(6.5, 6);
        path.cubicTo(1, 6, 1, 13, 6.5, 13);
        path.lineTo(10, 13);
        break;
    case Glyph::Add:
        line(path, {{8, 3}, {8, 13}});
        line(path, {{3, 8}, {13, 8}});
        break;
    case Glyph::Duplicate:
        path.addRect(2.5, 2.5, 8, 8);
        line(path, {{12, 5.5}, {13.5, 5.5}, {13.5, 13.5}, {5.5, 13.5}, {5.5, 12}});
        break;
    case Glyph::Delete:
        line(path, {{2.5, 4.5}, {13.5, 4.5}});
        line(path, {{6, 4.5}, {6, 2.5}, {10, 2.5}, {10, 4.5}});
        line(path, {{4, 4.5}, {4.5, 13.5}, {11.5, 13.5}, {12, 4.5}});
        break;
    case Glyph::Up:
        line(path, {{8, 13}, {8, 3}});
        line(path, {{4, 7}, {8, 3}, {12, 7}});
        break;
    case Glyph::Down:
        line(path, {{8, 3}, {8, 13}});
        line(path, {{4, 9}, {8, 13}, {12, 9}});
        break;
    case Glyph::More:
        for (const qreal x : {3.5, 8.0, 12.5})
            path.addEllipse(QPointF(x, 8), 0.6, 0.6);
        break;
    case Glyph::Pin:
        path.addEllipse(QPointF(8, 5), 3, 3);
        line(path, {{8, 8}, {8, 14}});
        break;
    }
    return path;
}

QPen roundPen(const QColor& colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintGlyph(QPainter& painter, Glyph glyph, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const QPalette::ColorRole role =
        mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
    painter.setPen(roundPen(palette.color(group, role), 1.3));
    painter.drawPath(pathOf(glyph));
}

QColor colourOf(Severity severity, bool dark)
{
    switch (severity) {
    case Severity::Error:
        return overrunColour(dark);
    case Severity::Warning:
        return QColor::fromRgb(0xfff2b01e);
    case Severity::Advice:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Highlight);
}

void paintSign(QPainter& painter, Severity severity)
{
    const QColor colour = colourOf(severity, isDark(QGuiApplication::palette()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (severity == Severity::Warning)
        painter.drawPolygon(QPolygonF(QList<QPointF>{{8, 1}, {15.5, 14.5}, {0.5, 14.5}}));
    else
        painter.drawEllipse(QRectF(1, 1, 14, 14));
    painter.setPen(roundPen(textColourOn(colour), 1.7));
    if (severity == Severity::Error) {
        painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
    } else if (severity == Severity::Warning) {
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 12.2));
    } else {
        painter.drawPoint(QPointF(8, 4.6));
        painter.drawLine(QPointF(8, 7.5), QPointF(8, 11.5));
    }
}

/// Draws anew at every size, and in the colours of the moment.
class DrawnIcon final : public QIconEngine {
public:
    using Draw = std::function<void(QPainter&, QIcon::Mode)>;

    explicit DrawnIcon(Draw draw) : m_draw(std::move(draw)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        m_draw(*painter, mode);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

}  // namespace

QIcon drawnIcon(Glyph glyph)
{
    if (glyph == Glyph::None)
        return {};
    return QIcon(
        new DrawnIcon([glyph](QPainter& painter, QIcon::Mode mode) { paintGlyph(painter, glyph, mode); }));
}

QIcon drawnIcon(Severity severity)
{
    return QIcon(new DrawnIcon([severity](QPainter& painter, QIcon::Mode) { paintSign(painter, severity); }));
}

}  // namespace moderato
