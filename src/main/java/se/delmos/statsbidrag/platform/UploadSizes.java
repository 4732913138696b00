package se.delmos.statsbidrag.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stops uploads that are read into memory as a whole, before they are. Attachments are read in small parts, and their module
 * answers for each that is too large.
 */
final class UploadSizes implements HandlerInterceptor {

    private static final String ATTACHMENTS = "attachments";
    private static final long MOST = 5L * 1024 * 1024;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request instanceof MultipartRequest upload) {
            upload.getMultiFileMap().forEach((name, files) -> {
                if (!name.startsWith(ATTACHMENTS) && files.stream().anyMatch(file -> file.getSize() > MOST)) {
                    throw new MaxUploadSizeExceededException(MOST);
                }
            });
        }
        return true;
    }
}
