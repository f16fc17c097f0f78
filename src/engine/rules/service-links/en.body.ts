export const en = {
  why: 'When a container starts, Kubernetes gives it some seven environment variables for each Service of the namespace, a habit from before there was DNS. Nobody chose these names, and they change with every new Service. Programs find Services by DNS today.',
  risk: 'A colleague creates a Service called `shop`. From then on each new pod has the variable `SHOP_PORT` with the value `tcp://10.0.3.7:80`, and a program that reads its own port from `SHOP_PORT` no longer starts. In a namespace with thousands of Services even a plain shell fails with `argument list too long`.',
  breaks:
    'A program that finds others by `NAME_SERVICE_HOST` or `NAME_PORT` no longer does; search its code and configuration for `_SERVICE_HOST`. The address of the API server, `KUBERNETES_SERVICE_HOST`, stays. Start the program in a test namespace and read `kubectl logs POD`.',
  verify: '`kubectl exec POD -- env` shows no `_SERVICE_HOST` but that of `KUBERNETES`.',
};
