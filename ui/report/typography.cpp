#include "ui/report/typography.h"

#include "ui/parts/kindcolours.h"
#include "ui/report/scripts.h"

namespace moderato {
namespace {

bool isBold(Type type)
{
    switch (type) {
    case Type::Title:
    case Type::Section:
    case Type::ColumnTitle:
    case Type::Figure:
    case Type::Card:
        return true;
    case Type::Kicker:
    case Type::Prose:
    case Type::Body:
    case Type::PartTitle:
    case Type::Verdict:
    case Type::Caption:
        return false;
    }
    Q_UNREACHABLE();
}

}  // namespace

qreal sizeOf(Type type)
{
    switch (type) {
    case Type::Title:
        return 17.0;
    case Type::Section:
        return 11.5;
    case Type::Kicker:
        return 8.5;
    case Type::Prose:
        return 9.3;
    case Type::Body:
        return 8.1;
    case Type::ColumnTitle:
        return 6.9;
    case Type::PartTitle:
        return 9.2;
    case Type::Verdict:
        return 10.0;
    case Type::Figure:
        return 15.0;
    case Type::Caption:
        return 7.0;
    case Type::Card:
        return 20.0;
    }
    Q_UNREACHABLE();
}

QColor inkOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Normal:
    case Emphasis::Strong:
        return paper::ink;
    case Emphasis::Quiet:
        return paper::quietInk;
    case Emphasis::Alert:
        return overrunColour();
    }
    Q_UNREACHABLE();
}

QColor inkOf(Type type, Emphasis emphasis, const Look& look)
{
    const bool heads = type == Type::Section || type == Type::PartTitle;
    const bool plain = emphasis == Emphasis::Normal || emphasis == Emphasis::Strong;
    return heads && plain ? look.headingInk : inkOf(emphasis);
}

QFont fontFor(const QString& text, Type type, Emphasis emphasis, const Look& look)
{
    const bool bold = isBold(type) || emphasis == Emphasis::Strong || emphasis == Emphasis::Alert;
    QFont font;
    font.setFamilies(familiesFor(text, look.family));
    font.setPixelSize(qRound(sizeOf(type) * fontScale));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace moderato
