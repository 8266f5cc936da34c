#include "tests/core/store/files.h"
#include "tests/durability/form.h"
#include "tests/durability/work.h"

#include <sys/wait.h>
#include <unistd.h>

#include <map>

namespace moderato::test {
namespace {

constexpr int pageSize = 4096;
constexpr int headerSize = 100;

int sizeOf(const QByteArray& bytes)
{
    return static_cast<int>(bytes.size());
}

void flipBits(QByteArray& bytes, Dice& dice, int end)
{
    for (int flips = dice.chance(50) ? 1 : 1 + dice.below(16); flips > 0; --flips) {
        const int place = dice.below(end);
        bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << dice.below(8)));
    }
}

void overwriteRange(QByteArray& bytes, Dice& dice, bool withZeros)
{
    const int start = dice.below(sizeOf(bytes));
    const int length = 1 + dice.below(std::min(dice.chance(50) ? 64 : 2 * pageSize, sizeOf(bytes) - start));
    for (int i = start; i < start + length; ++i)
        bytes[i] = withZeros ? '\0' : static_cast<char>(dice.below(256));
}

/// Pages that changed places, or one that lies where another should.
void movePages(QByteArray& bytes, Dice& dice, bool swap)
{
    const int pages = sizeOf(bytes) / pageSize;
    const int one = dice.below(pages) * pageSize;
    const int other = dice.below(pages) * pageSize;
    const QByteArray first = bytes.mid(one, pageSize);
    if (swap)
        bytes.replace(one, pageSize, bytes.mid(other, pageSize));
    bytes.replace(other, pageSize, first);
}

/// The bytes with one kind of damage, which may leave them as they were.
QByteArray damaged(QByteArray bytes, quint32 variant)
{
    Dice dice(variant);
    switch (dice.below(9)) {
    case 0:
        flipBits(bytes, dice, headerSize);
        break;
    case 1:
        bytes.truncate(dice.below(sizeOf(bytes)));
        break;
    case 2:
        movePages(bytes, dice, true);
        break;
    case 3:
        movePages(bytes, dice, false);
        break;
    case 4:
        overwriteRange(bytes, dice, true);
        break;
    case 5:
        overwriteRange(bytes, dice, false);
        break;
    default:
        flipBits(bytes, dice, sizeOf(bytes));
    }
    return bytes;
}

/// How a damaged file was met.
enum class Outcome : char { Whole = 'w', ReadOnly = 'r', Refused = 'x', Different = 'd' };

Outcome opened(const QString& path, const Event& event)
{
    const Result<Store::Opened> opened = Store::open(path, Access::ReadWrite);
    if (!opened)
        return Outcome::Refused;
    if (opened->store->isReadOnly() && !opened->notice.isEmpty())
        return Outcome::ReadOnly;
    return opened->event == event ? Outcome::Whole : Outcome::Different;
}

/// Variants of one sample file, opened in processes of their own.
class Damage : public Files {
protected:
    Damage()
    {
        Work work(101, RandomEvents({101, 3}).event());
        const std::unique_ptr<Document> document = Document::create(path(), work.event()).value();
        for (int i = 0; i < 10; ++i)
            EXPECT_TRUE(succeeded(workOn(*document, work)));
        m_event = document->event();
        m_bytes = bytesOf(path());
    }

    /// Opens so many variants from the first on; ends early with one that crashes or takes more than five seconds.
    std::vector<Outcome> outcomesOf(int first, int count)
    {
        int ends[2] = {-1, -1};
        EXPECT_EQ(pipe(ends), 0);
        const pid_t process = fork();
        if (process == 0) {
            for (int variant = first; variant < first + count; ++variant)
                openVariant(variant, ends[1]);
            _exit(0);
        }
        close(ends[1]);
        std::vector<Outcome> outcomes;
        for (char byte = 0; read(ends[0], &byte, 1) == 1;)
            outcomes.push_back(static_cast<Outcome>(byte));
        close(ends[0]);
        waitpid(process, nullptr, 0);
        return outcomes;
    }

    Event m_event;
    QByteArray m_bytes;

private:
    void openVariant(int variant, int pipe)
    {
        alarm(5);
        writeBytes(path(), damaged(m_bytes, static_cast<quint32>(variant)));
        const auto outcome = static_cast<char>(opened(path(), m_event));
        if (write(pipe, &outcome, 1) != 1)
            _exit(1);
    }
};

TEST_F(Damage, IsHarmlessToldOrRefused)
{
    const int variants = times(400, 10'000);
    constexpr int batch = 50;
    std::map<Outcome, int> counts;
    for (int first = 0; first < variants; first += batch) {
        const std::vector<Outcome> outcomes = outcomesOf(first, batch);
        ASSERT_EQ(outcomes.size(), batch) << "variant " << first + static_cast<int>(outcomes.size())
                                          << " crashed the process or took too long";
        for (int i = 0; i < batch; ++i) {
            const Outcome outcome = outcomes.at(static_cast<std::size_t>(i));
            ++counts[outcome];
            EXPECT_NE(outcome, Outcome::Different) << "variant " << first + i;
        }
    }
    EXPECT_GT(counts[Outcome::Refused], variants / 4);
    tell(variants, " damaged files: ", counts[Outcome::Refused], " refused, ", counts[Outcome::ReadOnly],
         " opened to read only with a notice, ", counts[Outcome::Whole], " whole, ",
         counts[Outcome::Different], " with another event and not a word");
}

}  // namespace
}  // namespace moderato::test
