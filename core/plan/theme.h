#pragma once

#include <QByteArray>
#include <QString>

namespace moderato {

/// How the handouts of an event look. What is empty is the program's own.
struct Theme {
    QString accent;   ///< the colour of titles and rules, "#rrggbb"
    QString font;     ///< the family of the texts; scripts that it lacks are set in others
    QString header;   ///< stands on top of every page
    QString footer;   ///< stands at the foot of every page, in the place of the sheet's title
    QByteArray logo;  ///< a PNG or JPEG image, at most `largestLogo` bytes

    bool operator==(const Theme&) const = default;
};

/// A logo is written into every handout and every named version.
constexpr qsizetype largestLogo = 256 * 1024;

/// True if the bytes begin as a PNG or a JPEG image does.
bool isLogoFormat(const QByteArray& bytes);

/// True for "#" and six hexadecimal digits.
bool isColour(const QString& text);

}  // namespace moderato
