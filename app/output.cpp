#include "app/output.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// Text that can't move the cursor or start a new line.
QString harmless(QString text, bool keepLines)
{
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control && !(keepLines && character == u'\n'))
            character = u' ';
    return text;
}

Exit write(const QByteArray& bytes)
{
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (written)
        return Exit::Success;
    return complain(Exit::CannotWrite,
                    Words::tr("Standard output can't be written; free some space or write elsewhere."));
}

}  // namespace

Exit print(const QString& text)
{
    return write(harmless(text, true).toUtf8());
}

Exit print(const QJsonObject& json)
{
    return write(QJsonDocument(json).toJson());
}

Exit complain(Exit status, const QString& message)
{
    const QByteArray line = "moderato: " + harmless(message, false).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return status;
}

}  // namespace moderato
