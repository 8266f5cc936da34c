#pragma once

#include <QtGlobal>

#include <sys/resource.h>

#include <csignal>

namespace moderato::test {

/// No file of this process may grow beyond a size: a disk that has no more room.
class FullDisk final {
public:
    explicit FullDisk(qint64 bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{static_cast<rlim_t>(bytes), m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

}  // namespace moderato::test
