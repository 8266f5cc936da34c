#include "core/store/writefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WriteFile)
};

/// Writes all or fails: a disk that is nearly full takes a part first, and says so only when it is asked for more.
class WholeWrites final : public QIODevice {
public:
    explicit WholeWrites(QIODevice& file) : m_file(file) { open(WriteOnly | Unbuffered); }

    bool haveFailed() const { return m_failed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* bytes, qint64 size) override
    {
        for (qint64 done = 0; done < size && !m_failed;) {
            const qint64 taken = m_file.write(bytes + done, size - done);
            m_failed = taken <= 0;
            done += taken;
        }
        if (m_failed)
            setErrorString(m_file.errorString());
        return m_failed ? -1 : size;
    }

private:
    QIODevice& m_file;
    bool m_failed = false;
};

Error notWritten(const QSaveFile& file)
{
    return {Words::tr("%1 can't be written (%2); choose another folder.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

}  // namespace

Done writeFile(const QString& path, const QByteArray& bytes)
{
    return writeFile(path, [&bytes](QIODevice& device) -> Done {
        if (device.write(bytes) == bytes.size())
            return {};
        return failure(device.errorString());
    });
}

Done writeFile(const QString& path, const std::function<Done(QIODevice&)>& fill)
{
    QSaveFile file(path);
    // With its buffer QSaveFile would take a file that the disk cut short for whole.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(notWritten(file));
    WholeWrites device(file);
    Done filled = fill(device);
    if (!filled && !device.haveFailed())
        return filled;
    if (filled && file.commit())
        return {};
    return tl::unexpected(notWritten(file));
}

}  // namespace moderato
