#include "ui/window/filename.h"

#include <QCoreApplication>

namespace moderato {
namespace {

/// File systems allow 255 bytes, and a letter takes up to three in UTF-8.
constexpr qsizetype longestFileName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileName)
};

bool isAllowed(QChar letter)
{
    return letter.category() != QChar::Other_Control && !QStringLiteral("/\\:*?\"<>|").contains(letter);
}

}  // namespace

QString fileNameFor(const QString& title)
{
    QString name = title.simplified().left(longestFileName);
    for (QChar& letter : name)
        if (!isAllowed(letter))
            letter = u'-';
    // A dot in front hides a file, and one at the end does not last everywhere.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? Words::tr("event") : name;
}

}  // namespace moderato
