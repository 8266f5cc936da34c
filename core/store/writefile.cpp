#include "core/store/writefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WriteFile)
};

}  // namespace

Done writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // With its buffer QSaveFile would take a file that the disk cut short for whole.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size() &&
        file.commit())
        return {};
    return failure(Words::tr("%1 can't be written (%2); choose another folder.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

}  // namespace moderato
