#include "core/exchange/striptext.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StripText)
};

/// The floor's time, slack and gaps look the same in every kind.
bool looksAlike(const StripKey& key, const StripPiece& piece)
{
    const auto ownColour = [](Use use) { return use == Use::Floor || use == Use::Slack || use == Use::Gap; };
    if (ownColour(key.use) || ownColour(piece.use))
        return key.use == piece.use;
    return key.kind == piece.kind;
}

Seconds withinLimit(const Strip& strip, const StripPiece& piece)
{
    return std::max(Seconds{0}, std::min(piece.start + piece.length, strip.limit) - piece.start);
}

QString withLength(const QString& text, Seconds length)
{
    return Words::tr("%1 %2", "a kind and its minutes, such as Panel 35:00")
        .arg(text, formatDuration(length));
}

QString nameOfPiece(const Strip& strip, const StripPiece& piece)
{
    const auto key = std::find_if(strip.keys.cbegin(), strip.keys.cend(),
                                  [&piece](const StripKey& each) { return looksAlike(each, piece); });
    return key == strip.keys.cend() ? kindName(piece.kind) : key->text;
}

}  // namespace

QStringList pieceTexts(const Strip& strip)
{
    QStringList texts;
    for (const StripPiece& piece : strip.pieces)
        if (const Seconds length = withinLimit(strip, piece); length > Seconds{0})
            texts.append(withLength(nameOfPiece(strip, piece), length));
    return texts;
}

}  // namespace moderato
